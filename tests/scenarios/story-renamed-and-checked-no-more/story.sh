#!/usr/bin/env bash
# A piece gets another name, and its conflict is the same one; and what a change no longer checks is not told as mended.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
source_file canal-weekly lock.cost 'EUR 12 million'; source_file quay-news lock.cost 'EUR 21 million'
piece() { draft "$1" <<'M'
The lock cost :claim[€21 million]{fact=lock.cost}.
M
}
piece working-title
check; THEIRS=$(value 'one(null)[0].id'); OLD=$(value 'one("working-title")[0].id'); commit 'Nothing is decided'

echo '# a piece that nothing was decided on is renamed'
git mv sources/working-title.md sources/the-lock.md; check --since HEAD; status 0 'its conflict is no news'
json 'unchanged, and nothing is resolved' 'one("the-lock")[0].change === "unchanged" && r.resolved.length === 0'
sed -i 's/21 million/12 million/' sources/the-lock.md; check --since HEAD; status 1 'renamed, and of another mind'
json 'that is new, and the other gone' 'one("the-lock")[0].change === "new" && r.resolved.length === 1 && r.resolved[0].why === "working-title is checked no more"'
git reset -q --hard

echo '# one that was decided on'
decide "$THEIRS" defer 'The account comes in May.' "${BY[@]}"; decide "$OLD" accept "21 it is, says the builder's own clerk." "${BY[@]}" --until 2099-05-31; commit Decided
git mv sources/working-title.md sources/the-lock.md; check --since HEAD; status 1 'it is to be decided again'
NEW=$(value 'one("the-lock")[0].id')
json 'as a conflict that has changed' 'one("the-lock")[0].change === "changed" && r.resolved.length === 0'
json 'the decision tells what its conflict became' "r.decisions.find((d) => d.id === '$OLD').state === 'orphaned' && r.decisions.find((d) => d.id === '$OLD').became === '$NEW'"
COMMAND=$(value "r.decisions.find((d) => d.id === '$OLD').command")
for f in text github comment sarif gitlab; do run check --since HEAD --format $f; said "$f: and the command that decides it the same way" "$NEW --verdict"; done
cp "$DECISIONS" "$T/before"; prune; status 0 'pruning'; holds 'leaves what was decided' cmp -s "$T/before" "$DECISIONS"; said 'and says why' "$OLD stays.*$NEW"
eval "run ${COMMAND#gainsay } --by Ada"; status 0 'the command is pasted'
check --since HEAD; status 0 'and settles it'; json 'until the same day' "r.decisions.find((d) => d.id === '$NEW').until === '2099-05-31' && r.decisions.find((d) => d.id === '$NEW').state === 'used'"
prune; status 0 'then the old one goes'; check; json 'and no other' 'r.decisions.length === 2 && r.decisions.every((d) => d.state === "used")'
git reset -q --hard

echo '# two pieces of the same words are renamed at once'
piece second-title; commit two; git mv sources/working-title.md sources/a.md; git mv sources/second-title.md sources/b.md; check --since HEAD
json 'which is which nobody can tell' "r.decisions.find((d) => d.id === '$OLD').became === undefined && one('a')[0].change === 'new' && r.resolved.length === 2"
git reset -q --hard HEAD~1
piece second-title; check; json 'a piece beside it is no piece renamed' "r.decisions.every((d) => d.state === 'used')"; git clean -qfd

echo '# what is checked no more'
resolved() { # NAME EXPECTED
  json "$1: told why" "r.resolved.length > 0 && r.resolved.every((c) => c.why === '$2')"
  for f in text html markdown sarif-full; do run check --since HEAD --format $f; said "$1: $f tells it" "$2"; done
  for f in github comment; do run check --since HEAD --format $f; said "$1: $f says so" 'checked no more'; done
}
git rm -q "$DECISIONS"; commit none
printf 'rules: [{ id: agreement, kind: agreement, facts: "*", severity: "off" }]\n' >>rules/lock.yaml; check --since HEAD; resolved 'a rule that is off' 'the rule agreement is off'; git checkout -q .
sed -i 's/^extends: .*/extends: []/' rules/lock.yaml; check --since HEAD; resolved 'a rule that is gone' 'there is no rule agreement any more'; git checkout -q .
printf 'sources: ["sources/*.yaml"]\n' >gainsay.config.yaml; check --since HEAD; json 'sources that the config leaves out' 'r.resolved.length === 1 && r.resolved[0].why === "working-title is checked no more"'; rm gainsay.config.yaml
source_file quay-news lock.cost 'EUR 12 million'; sed -i 's/21 million/12 million/' sources/working-title.md; check --since HEAD; status 0 'what was mended'; json 'needs no reason' 'r.resolved.length === 2 && r.resolved.every((c) => c.why === undefined)'
run check --since HEAD; said 'and is resolved' '^No new conflicts and 2 resolved since HEAD$'
finish
