#!/usr/bin/env bash
# Two branches decide the same conflict. Whatever git makes of the file, no decision of the two wins unseen, and each is still told.
. "$(dirname "$0")/../../support/story.sh"
# Two branches of main, each with a decision of its own.
branches() { # HISTORY: new, or again, where main has a decision already
  repository "$T/$1"; rules
  source_file canal-weekly lock.cost 'EUR 12 million'; source_file quay-news lock.cost 'EUR 21 million'; source_file yard lock.length '90 m'; source_file moor lock.length '80 m'
  [ "$2" = union ] && echo 'decisions.yaml merge=union' >.gitattributes
  check; ID=$(value 'one(null, "lock.cost")[0].id'); OTHER=$(value 'one(null, "lock.length")[0].id')
  decide "$OTHER" accept 'Nobody measures it.' --by Cor
  [ "$3" = again ] && decide "$ID" defer 'The account is not there yet.' --by Cor --until 2026-12-31
  commit main; git switch -q -c ann; git switch -q -c bob
  git switch -q ann; decide "$ID" prefer:1 'The account has it.' --by Ann ${4-}; commit ann
  git switch -q bob; decide "$ID" 'prefer:EUR 21 million' 'The builder has it.' --by Bob ${5-}; commit bob
}
disputed() {
  status 1 "$1: it fails"; unsaid "$1: no fault" duplicate-key
  json "$1: both are there, disputed, each with its own words" "r.problems.length === 0 && r.decisions.filter((d) => d.id === '$ID').every((d) => d.state === 'disputed') && r.decisions.filter((d) => d.id === '$ID').map((d) => [d.by, d.verdict, d.reason].join(' ')).sort().join('; ') === 'Ann prefer EUR 12 million The account has it.; Bob prefer EUR 21 million The builder has it.'"
  json "$1: each at its own place" "new Set(r.decisions.map((d) => d.line)).size === 3"
  json "$1: neither counts, the other decision does" "one(null, 'lock.cost')[0].state === 'open' && one(null, 'lock.length')[0].state === 'decided'"
}
settled() { # NAME HOW MANY WERE THERE BEFORE
  decide "$ID" prefer:2 'Bob is right.' --by Ada; status 0 "$1: decide settles it"
  is "$1: both stand in its history" "$(entries | node -pe "JSON.parse(require('fs').readFileSync(0)).find((e) => e.id === '$ID').replaces.map((e) => e.by).sort().join()")" "$2"
  is "$1: and one entry a conflict" "$(entries | node -pe "JSON.parse(require('fs').readFileSync(0)).map((e) => e.id).sort().join()")" "$(printf '%s\n' "$ID" "$OTHER" | sort | paste -sd,)"
  check; status 0 "$1: it counts"; json "$1: alone" "one(null, 'lock.cost')[0].decision.by === 'Ada' && r.problems.length === 0"
}

echo '# with merge=union'
branches union union new; git merge -q ann >/dev/null 2>&1; is 'git merges it by itself' "$?" 0
is 'keys stand there twice, which is no YAML' "$(grep -c '  by:' "$DECISIONS") $(grep -c -- '- id:' "$DECISIONS")" '3 2'
check; disputed union
run check; said 'the command that settles it is told' "gainsay decide $ID --verdict"
cp "$DECISIONS" "$T/merged"; run decide "$ID" --verdict prefer:2 --reason 'A trial.' --by Ada --dry-run; holds 'a trial writes nothing' cmp -s "$T/merged" "$DECISIONS"
settled union Ann,Bob

echo '# with merge=union, one of them until a day'
for until in ann bob; do
  if [ $until = ann ]; then branches "until-$until" union new '--until 2099-01-01'; else branches "until-$until" union new '' '--until 2099-01-01'; fi
  git merge -q ann >/dev/null 2>&1; check; disputed "until a day, $until"
  json "until a day, $until: of that one alone" "r.decisions.filter((d) => d.until === '2099-01-01').map((d) => d.by.toLowerCase()).join() === '$until'"
done

echo '# with merge=union, where both replace a decision'
branches union-again union again; git merge -q ann >/dev/null 2>&1; check; disputed 'union, decided again'
json 'what was decided before is the history of both' "r.decisions.filter((d) => d.id === '$ID').every((d) => d.replaces.length === 1 && d.replaces[0].by === 'Cor')"
settled 'union, decided again' Ann,Bob,Cor,Cor

echo '# three branches with merge=union'
branches three union new; git switch -q main; git switch -q -c eve; decide "$ID" accept 'Both may stay.' --by Eve; commit eve
git switch -q bob; git merge -q ann >/dev/null 2>&1; git merge -q eve >/dev/null 2>&1; check; json 'all three are told' "r.problems.length === 0 && r.decisions.filter((d) => d.id === '$ID').map((d) => d.by + ' ' + d.verdict).sort().join() === 'Ann prefer EUR 12 million,Bob prefer EUR 21 million,Eve accept'"
settled three Ann,Bob,Eve

echo '# without it, git leaves its markers within the entry'
for style in merge diff3 zdiff3; do
  for history in new again; do
    branches "$style-$history" none $history; git config merge.conflictStyle $style; git merge -q ann >/dev/null 2>&1
    is "$style, $history: git cannot" "$?" 1
    check; status 2 "$style, $history: no decision counts"; json "$style, $history: it is told as a merge, and nothing else is" 'r.problems.length === 1 && r.problems[0].code === "decision/conflict-marker"'
    json "$style, $history: within an entry, it is named" "r.problems[0].line === 1 ? r.problems[0].hint.startsWith('Keep the entries of both') : r.problems[0].hint.includes('gainsay decide $ID')"
    json "$style, $history: what was there before both is to go as well, where git shows it" "r.problems[0].hint.includes('|||||||') === /^[|]{7}/m.test(require('node:fs').readFileSync('$DECISIONS', 'utf8'))"
    cp "$DECISIONS" "$T/stopped"; decide "$ID" accept x --by Ada; status 2 "$style, $history: nothing is decided"; holds "$style, $history: nor written" cmp -s "$T/stopped" "$DECISIONS"
    sed -i -e '/^|||||||/,/^=======/d' -e '/^<<<<<<</d;/^=======/d;/^>>>>>>>/d' "$DECISIONS"
    check; disputed "$style, $history, the lines of both kept"; cp "$DECISIONS" "$T/both"
    cp "$T/stopped" "$DECISIONS"; sed -i -e '/^|||||||/,/^=======/d' -e '/^=======/,/^>>>>>>>/d;/^<<<<<<</d' "$DECISIONS"
    [ $style = merge ] && { check; status 0 "$style, $history, the lines of one kept"; json "$style, $history: it counts" "one(null, 'lock.cost')[0].decision.by === 'Bob'"; }
    cp "$T/both" "$DECISIONS"
  done
  settled "$style" "$([ $history = again ] && echo Ann,Bob,Cor,Cor || echo Ann,Bob)"
done

echo '# two conflicts at one place'
branches place none new; git switch -q main; rm "$DECISIONS"; commit none
git switch -q -c one; decide "$ID" accept one --by Ann; commit one; git switch -q main; git switch -q -c two; decide "$OTHER" accept two --by Bob; commit two
git merge -q one >/dev/null 2>&1; check; status 2 'git cannot'; json 'whole entries may both stay' "r.problems[0].hint.startsWith('Keep the entries of both sides, sorted by id')"
sed -i -e '/^<<<<<<</d;/^=======/d;/^>>>>>>>/d' "$DECISIONS"; check; status 0 'and they count'; json 'both' 'r.decisions.length === 2 && r.decisions.every((d) => d.state === "used")'

echo '# a key that stands twice in words that nobody merged'
sed -i '0,/^  by: .*/s//&\n  by: &/' "$DECISIONS"; check; status 2 'is a fault where it leads to no decision'
finish
