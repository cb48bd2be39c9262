#!/usr/bin/env bash
# A clean draft passes; a pull request whose draft repeats a wrong figure of one of the sources fails on
# exactly that line, also after the dispute among the sources was decided the other way; a decision on the draft's own finding lets it through; a changed
# source reopens it; pruning leaves no trace.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
source_file canal-weekly lock.cost 'EUR 7.4 million' lock.opened 2026-05-03
source_file delta-post lock.cost 'EUR 7.4 million' lock.length '318 m'
source_file quay-news lock.cost 'EUR 4.7 million' lock.opened 2026-05-03
commit 'Three sources, two of which disagree'

# --- 1. a clean draft passes, though there is old debt
git switch -q -c clean-draft
draft our-lock-piece <<'M'
# The lock is open

It opened on :claim[3 May 2026]{fact=lock.opened} and is :claim[318 metres]{fact=lock.length} long.
It cost :claim[at least €4 million]{fact=lock.cost}.
M
commit 'A clean draft'
check; status 1 'without --since the old dispute of the sources fails'
json 'the dispute is the only finding' 'r.conflicts.length === 1 && r.conflicts[0].about === null'
check --since main; status 0 'the pull request with a clean draft passes'
json 'the old dispute is shown as unchanged' 'r.conflicts.length === 1 && r.conflicts[0].change === "unchanged"'
check --since main --fail-on-all; status 1 '--fail-on-all looks at old debt as well'
git switch -q main && git merge -q --no-ff -m 'Merge the draft' clean-draft

# --- 2. the draft repeats the wrong figure of quay-news
git switch -q -c pull-request
draft our-lock-piece <<'M'
# The lock is open

It opened on :claim[3 May 2026]{fact=lock.opened} and is :claim[318 metres]{fact=lock.length} long.

The town is proud. It cost :claim[€4.7 million]{fact=lock.cost}.
M
commit 'A figure for the draft'
LINE=$(grep -n '4.7 million' sources/our-lock-piece.md | cut -d: -f1)
COLUMN=$(node -e 'const l=require("fs").readFileSync("sources/our-lock-piece.md","utf8").split("\n").find((x)=>x.includes("4.7 million")); console.log(l.indexOf("€4.7 million")+1)')
fails_on_the_line() { # WHEN, flags…
  local when=$1; shift
  check --since main "$@"; status 1 "$when: the pull request fails"
  json "$when: one finding is new, about the draft" 'r.conflicts.filter((c) => c.change === "new" || c.change === "changed").length === 1 && one("our-lock-piece").length === 1 && one("our-lock-piece")[0].change === "new" && one("our-lock-piece")[0].severity === "error"'
  json "$when: it points at exactly that line" "JSON.stringify(claims(one('our-lock-piece')[0]).filter((c) => c.source === 'our-lock-piece').map((c) => [c.file, c.line])) === JSON.stringify([['sources/our-lock-piece.md', $LINE]])"
  json "$when: and at the value in it" "claims(one('our-lock-piece')[0]).filter((c) => c.source === 'our-lock-piece')[0].column === $COLUMN"
  run check --since main --format github "$@"
  is "$when: the one annotation of severity error is on that line" "$(grep -E '^::error' "$OUT" | grep -oE 'file=[^,:]*|line=[0-9]+' | paste -sd' ')" "file=sources/our-lock-piece.md line=$LINE"
  run check --since main --format text --quiet "$@"
  said "$when: the text says where" "sources/our-lock-piece\.md:$LINE"
}
fails_on_the_line 'undecided'
check --since main
DRAFT=$(value 'one("our-lock-piece")[0].id') DISPUTE=$(value 'one(null)[0].id')

# --- 3. the dispute is decided the other way, on main, and the pull request is brought up to date
git switch -q main
decide "$DISPUTE" 'prefer:EUR 7.4 million' 'The final account, page 3: "7.4".' "${BY[@]}"; status 0 'the dispute of the sources is decided'
commit 'Decide the dispute'
check; status 0 'main is clean now'
json 'the dispute is decided, the decision used' 'r.conflicts.length === 1 && r.conflicts[0].state === "decided" && r.decisions.length === 1 && r.decisions[0].state === "used" && r.summary.decided === 1'
git switch -q pull-request && git merge -q -m 'Bring up to date' main
fails_on_the_line 'decided otherwise on main'
check --since main; json 'the draft is told what it contradicts' 'one("our-lock-piece")[0].contradicts?.verdict === "prefer EUR 7.4 million"'

# --- 4. a decision on the draft's own finding lets it through
decide "$DRAFT" accept 'Quoted from the minutes of 1999, and the piece says so.' "${BY[@]}"; status 0 'the finding about the draft is accepted'
is 'two entries now' "$(entries | node -pe 'JSON.parse(require("fs").readFileSync(0)).length')" 2
commit 'Accept'
check --since main; status 0 'the pull request passes'
json 'the finding is decided' 'one("our-lock-piece")[0].state === "decided"'
json 'the decision that the pull request adds is listed' 'r.decisions.filter((d) => d.isAdded).length === 1 && r.decisions.find((d) => d.isAdded).id === one("our-lock-piece")[0].id'
run check --since main; said 'and the text names it, with who decided and why' 'Ada Verhoeven'; said 'the reason is shown' 'minutes of 1999'
check --since main --decisions-from main; status 1 '--decisions-from main: the pull request cannot decide its own failure'

# --- 5. one more witness reopens nothing, a changed source does
source_file river-times lock.cost 'EUR 7.4 million'; commit 'One more witness'
check --since main; status 0 'one more witness reopens nothing'
json 'both decisions are used' 'r.decisions.length === 2 && r.decisions.every((d) => d.state === "used")'
for s in canal-weekly delta-post river-times; do source_file $s lock.cost 'EUR 7.9 million'; done; commit 'The papers correct themselves'
check --since main; status 1 'changed sources reopen it'
json 'the finding about the draft is stale' 'one("our-lock-piece")[0].state === "stale"'
json 'so is its decision, with the command that settles it' 'r.decisions.some((d) => d.state === "stale" && d.id === one("our-lock-piece")[0].id && /gainsay decide/.test(d.command ?? ""))'
run check --since main; said 'what was decided is shown beside the new values' '7\.4 million'; said 'the new values are shown' '7\.9 million'

# --- 6. everyone agrees in the end; pruning leaves no trace
for s in canal-weekly delta-post river-times quay-news; do source_file $s lock.cost 'EUR 7.9 million'; done
draft our-lock-piece <<'M'
It cost :claim[€7.9 million]{fact=lock.cost}.
M
commit 'All agree'
check; status 0 'an orphaned decision is no failure'
json 'both are orphaned, with a command each' 'r.conflicts.length === 0 && r.decisions.length === 2 && r.decisions.every((d) => d.state === "orphaned" && d.command)'
prune; status 0 'pruned'
check; json 'no decision is left' 'r.decisions.length === 0'
is 'none in the file' "$(entries)" '[]'
unsaid_in_file() { ! grep -qE "$DRAFT|$DISPUTE|Verhoeven" "$DECISIONS" 2>/dev/null; }
holds 'no trace of them in the file' unsaid_in_file
is 'no other file was left or touched' "$(git status --porcelain | grep -v "$DECISIONS")" ''
prune; status 0 'pruning again changes nothing'
finish
