#!/usr/bin/env bash
# Rules, sources and settings that change: new, changed, unchanged, resolved.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"
rules() { mkdir -p rules; cat >rules/lock.yaml <<Y
facts:
  lock.cost: { type: money, label: Cost of the lock }
  quay.cost: { type: money, label: Cost of the quay }
rules:
  - { id: costs-agree, kind: agreement, facts: "${2:-*.cost}", severity: ${1:-warning} }
Y
}
rules warning
source_file canal-weekly lock.cost 'EUR 7.4 million'
source_file delta-post lock.cost 'EUR 7.4 million'
source_file quay-news lock.cost 'EUR 4.7 million'
commit sources
check; status 0 'a warning does not fail'; json 'there is one' 'r.summary.warning === 1 && r.summary.error === 0'
check --fail-on warning; status 1 '--fail-on warning'; check --fail-on never; status 0 '--fail-on never'
check --since main --fail-on warning; status 0 'old debt, --fail-on warning'
check --since main --fail-on warning --fail-on-all; status 1 'with --fail-on-all'
check --since main --fail-on never --fail-on-all; status 0 '--fail-on never wins'

topic() { git switch -q main; git switch -q -C topic; }
echo '# a rule edit that makes a warning an error'
topic; rules error; commit 'Stricter'
check --since main; status 1 'fails, for that is what the change brings in'
json 'the conflict is changed, not unchanged' 'r.conflicts.length === 1 && r.conflicts[0].change === "changed" && r.conflicts[0].severity === "error"'
topic; rules info; commit 'Milder'; check --since main --fail-on warning; status 0 'a milder rule passes'
topic; rules off; commit 'Off'; check --since main; status 0 'a rule switched off'; json 'what it found is listed as resolved' 'r.conflicts.length === 0 && r.resolved.length === 1'
topic; sed -i 's/costs-agree/sums-agree/' rules/lock.yaml; commit 'Rename the rule'
check --since main; json 'a rule that was renamed finds anew, and the old finding is resolved (the id hashes the rule)' 'r.conflicts.length === 1 && r.conflicts[0].change === "new" && r.resolved.length === 1'
topic; printf 'note: x\n' >rules/x.txt; sed -i 's/Cost of the lock/What the lock cost/' rules/lock.yaml; commit 'A label'; check --since main --fail-on warning; status 0 'a label changes no conflict'
json 'unchanged' 'r.conflicts[0].change === "unchanged"'

echo '# sources'
topic; git rm -q sources/quay-news.yaml; commit 'Remove'; check --since main --fail-on info; status 0 'a source removed'
json 'its conflict is resolved, and shown as it was' 'r.conflicts.length === 0 && r.resolved.length === 1 && r.resolved[0].positions.length === 2 && r.resolved[0].facts[0] === "lock.cost"'
run check --since main; said 'the text says what was resolved' 'resolved|settled|gone'
topic; git mv sources/quay-news.yaml sources/quay-gazette.yaml; commit 'Rename'; check --since main --fail-on info; status 0 'a source renamed'
json 'unchanged (identity holds no path and no source)' 'r.conflicts.length === 1 && r.conflicts[0].change === "unchanged" && r.resolved.length === 0'
topic; mkdir -p sources/2026 && git mv sources/quay-news.yaml sources/2026/; commit 'Move'; check --since main --fail-on info; status 0 'a source moved'; json 'unchanged' 'r.conflicts[0].change === "unchanged"'
topic; sed -i '1i # a comment' sources/quay-news.yaml; commit 'Lines'; check --since main --fail-on info; status 0 'lines that moved'
topic; source_file river-times lock.cost 'EUR 4.7 million'; commit 'Witness'; check --since main --fail-on info; status 0 'one more witness'; json 'unchanged' 'r.conflicts[0].change === "unchanged"'
topic; source_file river-times lock.cost 'EUR 9.7 million'; commit 'Third'; check --since main --fail-on warning; status 1 'a third value'; json 'changed' 'r.conflicts[0].change === "changed" && r.resolved.length === 0'
topic; source_file quay-news lock.cost 'EUR 5.7 million'; commit 'Other'; check --since main --fail-on warning; status 1 'another value'; json 'changed' 'r.conflicts[0].change === "changed"'
topic; source_file quay-news lock.cost 'EUR 4.7 million' quay.cost 'EUR 1.1 million'; commit 'More'; check --since main --fail-on info; status 0 'a claim that nobody contradicts'
topic; sed -i '1i withdrawn: 2026-05-01' sources/quay-news.yaml; commit 'Withdraw'; check --since main --fail-on info; status 0 'a source withdrawn'; json 'resolved' 'r.resolved.length === 1'

echo '# removing a source can bring something in'
git switch -q main
source_file survey-old quay.cost 'EUR 1.2 million'; source_file survey-new quay.cost 'EUR 2.1 million'; source_file city quay.cost 'EUR 2.1 million'
sed -i '1i supersedes: survey-old' sources/survey-new.yaml; commit 'Surveys'
topic; git rm -q sources/survey-new.yaml; commit 'Drop the new survey'
check --since main --fail-on warning; status 1 'what it superseded counts again'; json 'new' 'one(null, "quay.cost").length === 1 && one(null, "quay.cost")[0].change === "new"'

echo '# a piece of ours that was renamed, and one that came out'
git switch -q main; draft our-piece <<'M'
The quay cost :claim[€1.2 million]{fact=quay.cost}.
M
commit 'A wrong draft, as old debt'
topic; sed -i 's/^role: draft/role: published/' sources/our-piece.md; commit 'Publish it'
check --since main; json 'publishing a wrong piece is no less wrong: its correction is due' 'one("our-piece")[0].isCorrectionDue === true'
topic; git mv sources/our-piece.md sources/our-lock-story.md; commit 'Rename the draft'
check --since main; json 'a piece that only got another name has the finding that it had' 'one("our-lock-story").length === 1 && one("our-lock-story")[0].change === "unchanged" && r.resolved.length === 0'

echo '# settings'
topic; mkdir archive; git mv sources/quay-news.yaml archive/; printf 'sources: [sources/**/*.yaml, sources/**/*.md, archive/*.yaml]\n' >gainsay.config.yaml; commit 'Globs'
check --since main --fail-on warning; status 0 'each state is read with its own settings'; json 'unchanged' 'one(null, "lock.cost")[0].change === "unchanged"'
topic; printf 'claims: [\n' >sources/broken.yaml; commit 'Broken'; check --since main; status 2 'a fault in the change'
git switch -q main; printf 'claims: [\n' >sources/broken.yaml; git add -A; git commit -qm 'Broken on main'
topic; git rm -q sources/broken.yaml; commit 'Mended'; check --since main; [ "$RC" = 0 ] && ok 'a fault in the state before does not fail the change that mends it' || fail "a fault in the state before: exit $RC" "$(cat "$ERR")"

echo '# the same bytes'
check --since main; cp "$OUT" "$T/one"; check --since main; holds 'the same report for the same input' cmp -s "$T/one" "$OUT"
cp -R "$T/desk" "$T/desk two"; cd "$T/desk two"; check --since main; holds 'also in another folder' cmp -s "$T/one" "$OUT"
TZ=Pacific/Kiritimati check --since main; holds 'and another time zone' cmp -s "$T/one" "$OUT"
finish
