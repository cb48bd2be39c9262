#!/usr/bin/env bash
# A decision covers what is left of its conflict once a witness withdraws; it never covers a value that nobody had then, nor a
# preferred one that nobody has now. What fails the check says so wherever it is read.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
three() { source_file canal-weekly lock.cost 'EUR 1.02 million'; source_file quay-news lock.cost 'EUR 1.6 million'; source_file yard lock.cost 'about EUR 1 million'; }
three; draft our-piece <<'M'
The lock cost :claim[about €1 million]{fact=lock.cost}.
M
check; THEIRS=$(value 'one(null)[0].id'); OURS=$(value 'one("our-piece")[0].id')
json 'the piece stands with the precise value' 'one("our-piece")[0].positions.length === 2 && one("our-piece")[0].severity === "error"'

for verdict in accept defer both-stand:definition; do
  echo "# $verdict"
  rm -f "$DECISIONS"; decide "$THEIRS" "$verdict" 'Known.' "${BY[@]}"; decide "$OURS" "$verdict" 'Known.' "${BY[@]}"; commit decided; git switch -q -C withdrawn
  rm sources/canal-weekly.yaml; commit 'Withdraw the precise one'
  check --since main; status 0 "$verdict: what is left is milder, and covered"
  json "$verdict: used, and decided" 'r.decisions.every((d) => d.state === "used") && r.conflicts.every((c) => c.state === "decided")'
  source_file yard lock.cost 'about EUR 1.1 million'; check --since main; status 1 "$verdict: a vague value that nobody had is another"; git switch -q -f main
done

echo '# a baseline'
rm -f "$DECISIONS"; baseline 'When we began.'; commit baseline; git switch -q -C withdrawn; rm sources/canal-weekly.yaml; commit 'Withdraw it'
check --since main; status 0 'what is left is covered'; json 'in the baseline' 'r.conflicts.every((c) => c.state === "baseline")'; git switch -q -f main; git rm -q baseline.yaml; commit none

echo '# prefer'
decide "$THEIRS" 'prefer:EUR 1.02 million' 'The account has it.' "${BY[@]}"; commit decided; git switch -q -C withdrawn
rm sources/canal-weekly.yaml; commit 'Withdraw the preferred one'
check --since main; status 1 'the value that was preferred is gone'; json 'stale' 'r.decisions[0].state === "stale" && r.decisions[0].command === `gainsay decide ${r.decisions[0].id}`'
run check --since main; said 'the heading says what fails' 'No new conflicts.*1 decision to settle|1 changed conflict.*1 decision to settle|decision to settle'
run check --since main --format github; said 'an annotation of an error as well' '^::error .*title=decision/stale'
git switch -q -f main

echo '# prefer of a value that nobody has'
sed -i 's/prefer: EUR 1.02 million/prefer: EUR 7 million/' "$DECISIONS"; check; status 1 'it is stale'; json 'stale, with what there is to decide' 'r.decisions[0].state === "stale" && one(null)[0].state === "stale" && r.decisions[0].command === `gainsay decide ${r.decisions[0].id}`'
sed -i 's/prefer: EUR 7 million/prefer: "EUR 1,020,000"/' "$DECISIONS"; check; json 'the value of a position in other words is there' 'r.decisions[0].state === "used"'
sed -i 's/prefer: .*/prefer: the first }/' "$DECISIONS"; check; json 'words that are no value are not' 'r.decisions[0].state === "stale"'

echo '# old debt that counts for nothing is never told alone'
rm "$DECISIONS"; commit 'Old debt'
run check --since HEAD --quiet; status 0 'nothing is new'; said 'and it says so first' '^No new conflicts since HEAD$'; said 'beside what is counted' '2 errors'
run check --since HEAD --quiet --format "json:$T/report.json"; status 0 'with a report in a file'; said 'as well' '^No new conflicts since HEAD$'
run check --quiet; status 1 'without --since'; unsaid 'there is no heading' 'conflicts between'
run check --since HEAD --fail-on-all --format github; status 1 'all of it'; said 'is an error' '^::error'
source_file moor lock.cost 'EUR 3 million'; run check --since HEAD --fail-on warning --format github; status 1 'what is new'; unsaid 'only what fails is an error' '^::warning'
finish
