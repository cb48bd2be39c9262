# Sourced by the stories, which play with real git. Needs GAINSAY, the command, as in GAINSAY="node $PWD/bin/gainsay.js".
set -u
: "${GAINSAY:?set GAINSAY to the command, as in GAINSAY=\"node $PWD/bin/gainsay.js\"}"
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/gainsay-story.XXXXXX")
trap 'rm -rf "$T"' EXIT
export HOME="$T/home" XDG_CONFIG_HOME="$T/home/.config" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
export NO_COLOR=1 LC_ALL=C.UTF-8 TZ=UTC
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE CI GITHUB_ACTIONS GITHUB_STEP_SUMMARY GITHUB_WORKSPACE GITLAB_CI FORCE_COLOR 2>/dev/null
mkdir -p "$HOME"
OUT=$T/out ERR=$T/err RC=0 FAILED=0 PASSED=0

# ---- the commands that write -----------------------------------------------------------------------------------------------------
# decide ID VERDICT REASON [more flags]; VERDICT: accept, defer, both-wrong, both-stand:KIND, prefer:VALUE
decide() {
  local id=$1 verdict=$2 reason=$3; shift 3
  case $verdict in
    prefer:*) verdict="prefer: ${verdict#prefer:}" ;;
    both-stand:*) verdict="both-stand: ${verdict#both-stand:}" ;;
  esac
  run decide "$id" --verdict "$verdict" --reason "$reason" "$@"
}
BY=(--by "Ada Verhoeven")
prune() { run decide --prune "$@"; }
baseline() { run baseline --reason "$1" --by "${2:-Ada Verhoeven}"; }
DECISIONS=decisions.yaml
read -r -a FORMATS <<<"${FORMATS:-text json sarif sarif-full junit github gitlab comment}"
# The entries of a decisions file, as JSON.
entries() { node -e '
  const { createRequire } = require("node:module"); const fs = require("node:fs");
  const YAML = createRequire(process.argv[2] + "/")("yaml");
  const text = fs.existsSync(process.argv[1]) ? fs.readFileSync(process.argv[1], "utf8") : "";
  const document = YAML.parseDocument(text); if (document.errors.length) { console.error(document.errors[0].message); process.exit(1) }
  const value = document.toJS() ?? []; console.log(JSON.stringify(Array.isArray(value) ? value : value.decisions ?? []))' "${1:-$DECISIONS}" "$ROOT"; }

# ---- running and checking --------------------------------------------------------------------------------------------
run() { PATH=${RUNPATH:-$PATH} $GAINSAY "$@" >"$OUT" 2>"$ERR" </dev/null; RC=$?; clean_exit "$*"; return 0; }
ok() { echo "ok $1"; PASSED=$((PASSED + 1)); }
fail() { echo "FAIL: $1"; FAILED=$((FAILED + 1)); [ $# -gt 1 ] && printf '%s\n' "$2" | head -c 700 | sed 's/^/    | /'; return 0; }
is() { # TEXT ACTUAL EXPECTED
  if [ "$2" = "$3" ]; then ok "$1"; else fail "$1" "got: $2
want: $3"; fi; }
holds() { local text=$1; shift; if "$@" >/dev/null 2>"$T/holds"; then ok "$text"; else fail "$text" "$(cat "$T/holds")"; fi; }
status() { if [ "$RC" = "$1" ]; then ok "$2 (exit $1)"; else fail "$2: exit $RC instead of $1" "$(tail -n 6 "$ERR"; tail -n 3 "$OUT" | cut -c1-300)"; fi; }
# No command may ever end in a stack of the program, or by a signal.
clean_exit() {
  if [ "$RC" -gt 2 ]; then fail "gainsay $1: exit $RC is none of 0, 1, 2" "$(tail -n 5 "$ERR")"; fi
  if grep -qE '^ +at .*(\(|node:|file:)|a fault in Gainsay itself' "$ERR"; then fail "gainsay $1: a stack trace" "$(head -n 8 "$ERR")"; fi
}
# json TEXT EXPRESSION [FILE]: the expression is true of r, the report; helpers: one(about, fact), claims(conflict), gate (what fails at error).
json() {
  local found
  found=$(node -e '
    const r = JSON.parse(require("node:fs").readFileSync(process.argv[2], "utf8"));
    const one = (about, fact) => r.conflicts.filter((c) => (c.about ?? null) === about && (fact === undefined || c.facts.includes(fact)));
    const claims = (c) => c.positions.flatMap((p) => p.claims);
    const gate = r.conflicts.filter((c) => c.severity === "error" && ["open", "stale"].includes(c.state));
    const value = eval(process.argv[1]);
    if (value !== true) { console.log("is " + JSON.stringify(value) + " of " + JSON.stringify({ summary: r.summary, conflicts: r.conflicts.map((c) => [c.about, c.facts[0], c.severity, c.state, c.change]), decisions: r.decisions.map((d) => [d.state, d.isAdded]), resolved: r.resolved.length, problems: r.problems.map((p) => [p.file, p.line, p.code]) })); process.exit(1) }
  ' "$2" "${3:-$OUT}" 2>&1) && ok "$1" || fail "$1" "$2
$found"
}
# value EXPRESSION [FILE]: prints it.
value() { node -e 'const r = JSON.parse(require("node:fs").readFileSync(process.argv[2], "utf8"));
  const one = (about, fact) => r.conflicts.filter((c) => (c.about ?? null) === about && (fact === undefined || c.facts.includes(fact)));
  console.log(eval(process.argv[1]))' "$1" "${2:-$OUT}" 2>/dev/null; }
said() { if grep -qiE -- "$2" "$ERR" "$OUT"; then ok "$1"; else fail "$1: nothing matches /$2/" "$(head -n 6 "$ERR")"; fi; }
unsaid() { if grep -qiE -- "$2" "$ERR" "$OUT"; then fail "$1: /$2/ is there" "$(grep -iE -- "$2" "$ERR" "$OUT" | head -n 3)"; else ok "$1"; fi; }
check() { run check --format json "$@"; }
repository() { # FOLDER: made, entered
  mkdir -p "$1" && cd "$1" && git init -q -b main . && git config user.name "Ada Verhoeven" && git config user.email ada@example.org && git config commit.gpgsign false; }
commit() { git add -A && git commit -q -m "$1" --allow-empty; }
finish() { echo "# $PASSED ok, $FAILED failed: $(basename "$0")"; [ "$FAILED" = 0 ]; exit; }

# ---- a dossier -------------------------------------------------------------------------------------------------------
rules() { mkdir -p rules; cat >rules/lock.yaml <<'Y'
extends: [gainsay:recommended]
facts:
  lock.cost: { type: money, label: Cost of the lock }
  lock.opened: { type: date, label: Opening of the lock }
  lock.length: { type: quantity, unit: m, label: Length of the lock }
  quay.cost: { type: money, label: Cost of the quay }
Y
}
source_file() { # NAME FACT VALUE [FACT VALUE …]
  local file=sources/$1.yaml; shift; mkdir -p sources
  { echo "language: en"; echo "published: 2026-04-20"; echo "claims:"
    while [ $# -gt 1 ]; do echo "  - fact: $1"; echo "    value: $2"; shift 2; done; } >"$file"; }
draft() { # NAME, body from stdin
  mkdir -p sources; { printf -- '---\ntitle: %s\nlanguage: en\nrole: draft\npublished: 2026-05-10\n---\n\n' "$1"; cat; } >"sources/$1.md"; }
