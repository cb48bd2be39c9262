#!/usr/bin/env bash
# A pull request cannot decide its own failures unseen. And what `decide` and `baseline` write.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
source_file canal-weekly lock.cost 'EUR 7.4 million' quay.cost 'EUR 1.2 million'
source_file quay-news lock.cost 'EUR 7.4 million' quay.cost 'EUR 2.1 million'
commit sources
check; QUAY=$(value 'one(null, "quay.cost")[0].id')
decide "$QUAY" 'prefer:EUR 1.2 million' 'Seen in the account.' "${BY[@]}"; commit 'Decide the quay'
check; status 0 'main is clean'

echo '# the pull request decides for itself'
git switch -q -c pr
draft our-piece <<'M'
The lock cost :claim[€4.7 million]{fact=lock.cost}.
M
commit draft
check --since main; status 1 'undecided it fails'; ID=$(value 'one("our-piece")[0].id')
json 'no decision is added yet' 'r.decisions.length === 1 && r.decisions.every((d) => !d.isAdded)'
decide "$ID" accept 'The editor in chief said so.' --by 'Mallory <mallory@example.org>'; commit 'Decide it myself'
check --since main; status 0 'decided it passes'
json 'the added decision is marked, the old one is not' 'r.decisions.length === 2 && r.decisions.filter((d) => d.isAdded).length === 1 && r.decisions.find((d) => d.isAdded).by.startsWith("Mallory")'
for f in text comment github; do run check --since main --format $f; said "$f: the added decision is shown, with its name" Mallory; said "$f: with its reason" 'editor in chief'; done
run check --since main --format text --quiet; said '--quiet does not hide a decision that the change adds' Mallory
check --since main --decisions-from main; status 1 '--decisions-from main: it does not count'
json 'the finding is open, the decision of main still counts' 'one("our-piece")[0].state === "open" && one(null, "quay.cost")[0].state === "decided"'
check --decisions-from main; status 1 '--decisions-from without --since'
check --decisions-from no-such-ref; status 2 '--decisions-from a REF that does not exist'
check --since main --decisions-from "main~1"; json 'at a REF without a file of decisions none counts' 'r.decisions.every((d) => d.state !== "used") && r.conflicts.every((c) => c.state !== "decided")'
run check --since main --decisions-from main --format github; holds 'its annotation is on the line of the draft' grep -qE '^::error [^:]*file=sources/our-piece\.md' "$OUT"

echo '# the pull request edits or drops a decision of main'
git switch -q main && git switch -q -c edits
sed -i -E 's/(prefer: *"?)EUR 1\.2 million/\1EUR 2.1 million/' "$DECISIONS"; commit 'Turn the verdict round'
git diff --quiet main -- "$DECISIONS" && fail 'the verdict is written in the form that the design lists (prefer: <value>)' "$(cat "$DECISIONS")"
check --since main; json 'a verdict that was turned round is listed as one that the change brings in' 'r.decisions.some((d) => d.isAdded)'
check --since main --decisions-from main; json 'at main it counts as it was' 'r.decisions.some((d) => d.state === "used" && d.verdict === "prefer EUR 1.2 million") && !r.decisions.some((d) => d.state === "used" && d.verdict !== "prefer EUR 1.2 million")'
git reset -q --hard main; rm "$DECISIONS"; commit 'Drop it'
check --since main; status 1 'dropping a decision reopens its conflict, and that is what the change brings in'

echo '# the pull request makes an old decision cover what it brings in'
git switch -q main && git switch -q -c covers
source_file harbour-post quay.cost 'EUR 3.3 million'; check --since main; status 1 'a third value reopens the conflict'
EVIDENCE=$(value 'one(null, "quay.cost")[0].evidence'); sed -i "s/^  evidence: .*/  evidence: $EVIDENCE/" "$DECISIONS"; commit 'Adjust a hash'
check --since main; status 0 'by hand, it is made to cover that one as well'; json 'which is listed' 'r.decisions.length === 1 && r.decisions[0].isAdded === true'

echo '# the pull request accepts its own failure at one go'
git switch -q main; rm -f baseline.yaml; git switch -q -c accepts
draft our-piece <<'M'
The lock cost :claim[€4.7 million]{fact=lock.cost}.
M
baseline 'Unseen.' 'Mallory <mallory@example.org>'; commit 'A draft, and it is accepted'
check --since main; status 0 'accepted it passes'
json 'what is added is told, once, at its place' 'JSON.stringify(r.accepted.conflicts) === JSON.stringify([one("our-piece")[0].id]) && r.accepted.file === "baseline.yaml" && r.accepted.line === 5 && r.accepted.reason === "Unseen."'
for f in "${FORMATS[@]}"; do run check --since main --format $f; said "$f: what is added is shown, with its name" 'Mallory'; said "$f: with its reason" 'unseen'; done
run check --since main --quiet; said '--quiet does not hide it' 'adds 1 conflict to baseline.yaml'; said 'nor what it is' 'lock'
git switch -q main; git merge -q accepts; git switch -q -c later; commit later
check --since main; json 'what was accepted before is not listed again' 'r.accepted === undefined'
baseline 'Once more.'; commit 'The same again'; check --since main; json 'nor by other words on the same conflicts' 'r.accepted === undefined'
rm baseline.yaml; commit 'None'; check --since main; status 1 'what is taken out fails'; json 'and adds nothing' 'r.accepted === undefined'
git reset -q --hard later~1; check --since main --decisions-from main; json 'where those of main count, nothing is added' 'r.accepted === undefined'
git switch -q main; git reset -q --hard HEAD~1

echo '# what decide writes'
git switch -q main; git switch -q -c writing
printf '# Kept by the desk. See the handbook, page 4.\n%s\n' "$(cat "$DECISIONS")" >"$DECISIONS.x" && mv "$DECISIONS.x" "$DECISIONS"
sed -i 's/^\( *\)reason:.*$/&  # checked twice/' "$DECISIONS"; check; status 0 'comments do no harm'
draft our-piece <<'M'
The lock cost :claim[€4.7 million]{fact=lock.cost}, the quay :claim[€2.1 million]{fact=quay.cost}.
M
check; A=$(value 'one("our-piece", "lock.cost")[0].id'); B=$(value 'one("our-piece", "quay.cost")[0].id')
unchanged() { before=$(cksum <"$DECISIONS"); "$@"; [ "$(cksum <"$DECISIONS")" = "$before" ]; }
for bad in 'no-reason' 'empty-reason' 'no-verdict' 'bad-verdict' 'bad-until' 'unknown-id' 'foreign-value'; do
  case $bad in
    no-reason) args=("$A" --verdict accept --by Ada) ;;
    empty-reason) args=("$A" --verdict accept --reason '  ' --by Ada) ;;
    no-verdict) args=("$A" --reason x --by Ada) ;;
    bad-verdict) args=("$A" --verdict maybe --reason x --by Ada) ;;
    bad-until) args=("$A" --verdict accept --reason x --by Ada --until soon) ;;
    unknown-id) args=(ffffffffffff --verdict accept --reason x --by Ada) ;;
    foreign-value) args=("$A" --verdict 'prefer: EUR 123 million' --reason x --by Ada) ;;
  esac
  unchanged run decide "${args[@]}" && ok "$bad: nothing is written" || fail "$bad: the file changed"
  status 2 "$bad"
done
decide "$A" accept $'Two lines:\nthe "second" # one, with: colons and – dashes' ; status 0 '--by is taken from git'
decide "$B" both-stand:scope 'Eén met, één zonder brug: جسر 🦊' --by 'Zoë O’Neil' --until 2027-01-31; status 0 'another, until a day'
entries >"$T/e.json"; E() { node -e 'const e = JSON.parse(require("fs").readFileSync(process.argv[2])); const by = (id) => e.find((x) => String(x.id) === id); console.log(eval(process.argv[1]))' "$1" "$T/e.json"; }
is 'three entries' "$(E 'e.length')" 3
is 'every entry has the keys of the design' "$(E '["id","evidence","rule","facts","positions","verdict","reason","by","at"].filter((k) => e.some((x) => !(k in x))).join()')" ''
is 'sorted by id' "$(E 'JSON.stringify(e.map((x) => x.id)) === JSON.stringify(e.map((x) => x.id).sort())')" true
is 'the name in git' "$(E "by('$A').by.startsWith('Ada Verhoeven')")" true
is 'the reason comes back as it was given' "$(E "by('$A').reason.trim()")" $'Two lines:\nthe "second" # one, with: colons and – dashes'
is 'the positions as they were written' "$(E "[...by('$A').positions].map(String).sort().join(' | ')")" 'EUR 7.4 million | €4.7 million'
is 'the day until which it counts' "$(E "String(by('$B').until).slice(0,10)")" 2027-01-31
holds 'the comment at the top is kept' grep -q 'Kept by the desk' "$DECISIONS"
holds 'the comment behind a line is kept' grep -q 'checked twice' "$DECISIONS"
holds 'the old entry is as it was, byte for byte' sh -c "git show main:$DECISIONS | sed '/reason:/d' | while IFS= read -r line; do grep -qxF -- \"\$line\" $DECISIONS || exit 1; done"
check; status 0 'all of it counts'; check --now 2027-02-01; status 1 'after its day it has expired'
json 'and is listed so, with a command' 'r.decisions.some((d) => d.state === "expired" && d.command)'
check --now 2027-01-31; status 0 'on its day it counts'
for s in canal-weekly quay-news; do sed -i 's/7\.4 million/7.7 million/' sources/$s.yaml; done
check; json 'stale after a change' 'r.decisions.some((d) => d.state === "stale")'
decide "$A" accept 'Looked again.' "${BY[@]}"; status 0 'decided anew'
entries >"$T/e.json"; is 'one entry for the conflict' "$(E "e.filter((x) => String(x.id) === '$A').length")" 1
is 'with its history' "$(E "by('$A').replaces !== undefined")" true
check; status 0 'and it counts'
run check --format json; cp "$DECISIONS" "$T/d1"; run check; run check --since main; run check --staged; holds 'a check never writes' cmp -s "$T/d1" "$DECISIONS"

echo '# losing a position reopens only when the preferred one goes'
mkdir -p "$T/lost" && cd "$T/lost" && rules; source_file a lock.cost 'EUR 7.4 million'; source_file b lock.cost 'EUR 4.7 million'; source_file c lock.cost 'EUR 9.9 million'
check; ID=$(value 'r.conflicts[0].id')
for verdict in 'prefer:EUR 7.4 million' both-wrong accept; do
  rm -f "$DECISIONS"; source_file c lock.cost 'EUR 9.9 million'; decide "$ID" "$verdict" 'Three values.' "${BY[@]}"; check; status 0 "$verdict: three positions, decided"
  source_file c2 lock.cost 'EUR 9.9 million'; check; status 0 "$verdict: one more witness"; rm sources/c2.yaml
  source_file c lock.cost 'EUR 9,900,000'; check; status 1 "$verdict: a position whose value became finer is another value"; source_file c lock.cost 'EUR 9.9 million'
  rm sources/c.yaml; check; status 0 "$verdict: the third position has gone, what was preferred has not"; json "$verdict: used" 'r.decisions[0].state === "used" && r.conflicts[0].state === "decided"'
  source_file d lock.cost 'EUR 6.6 million'; check; status 1 "$verdict: another third value"; json "$verdict: stale" 'r.decisions[0].state === "stale" && r.conflicts[0].state === "stale"'; rm sources/d.yaml
done
rm -f "$DECISIONS"; source_file c lock.cost 'EUR 9.9 million'; decide "$ID" 'prefer:EUR 9.9 million' 'Three values.' "${BY[@]}"; rm sources/c.yaml; check; status 1 'the preferred position has gone'
json 'stale' 'r.decisions[0].state === "stale"'

echo '# two writers at once lose nothing'
mkdir -p "$T/many" && cd "$T/many" && mkdir rules sources
{ echo 'facts:'; for i in $(seq 1 16); do echo "  f$i.cost: { type: money }"; done; echo 'rules:'; echo '  - { id: agree, kind: agreement, facts: "*.cost" }'; } >rules/r.yaml
for s in a b; do { echo claims:; for i in $(seq 1 16); do echo "  - { fact: f$i.cost, value: EUR $([ $s = a ] && echo 71 || echo 17).3 million }"; done; } >sources/$s.yaml; done
check; value 'r.conflicts.map((c) => c.id).join("\n")' >"$T/ids"
pids=(); while read -r id; do $GAINSAY decide "$id" --verdict accept --reason "for $id" --by Ada >"$T/w.$id" 2>&1 </dev/null & pids+=($!); done <"$T/ids"
lost=0; for p in "${pids[@]}"; do wait "$p" || lost=$((lost + 1)); done
is 'sixteen at once: each says that it wrote' "$lost" 0
is 'and all sixteen are there' "$(entries | node -pe 'new Set(JSON.parse(require("fs").readFileSync(0)).map((e) => e.id)).size')" 16
is 'no lock or temporary file is left' "$(ls -A | grep -vE '^(rules|sources|decisions\.yaml)$')" ''

echo '# baseline: old debt at one go, kept apart'
repository "$T/debt"; rules; source_file a lock.cost 'EUR 7.4 million' quay.cost 'EUR 1.2 million'; source_file b lock.cost 'EUR 4.7 million' quay.cost 'EUR 2.1 million'; commit debt
check; status 1 'debt'
run baseline --by Ada; status 2 'a baseline needs a reason'
baseline 'What was there when we began.'; status 0 'baseline'
check; status 0 'the debt no longer fails'; json 'its state is baseline' 'r.conflicts.length === 2 && r.conflicts.every((c) => c.state === "baseline")'
is 'kept apart from decisions' "$(entries)" '[]'
source_file c quay.cost 'EUR 9.1 million'; check; status 1 'a new value is no old debt'
json 'only that one' 'gate.length === 1 && gate[0].facts[0] === "quay.cost"'
rm sources/c.yaml; draft our-piece <<'M'
The lock cost :claim[€4.7 million]{fact=lock.cost}.
M
check; status 1 'nor is a draft that comes later'
CI=true run check; is 'in CI nothing is written' "$(git status --porcelain | grep -vE 'baseline|our-piece')" ''
finish
