#!/usr/bin/env bash
# Words under embargo stay out of every output without --include-embargoed; the finding stays.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
mkdir -p sources
cat >sources/audit-note.yaml <<'Y'
title: Zebratitle of the audit
publisher: Zebrapublisher
language: en
published: 2026-05-30
embargo: 2026-09-01
claims:
  - fact: lock.cost
    value: EUR 7,391,284
    quote: zebraquote 7,391,284 euros
    note: zebranote
Y
source_file quay-news lock.cost 'EUR 4.7 million'
commit sources
draft our-piece <<'M'
It cost :claim[€4.7 million]{fact=lock.cost}.
M
cat >sources/our-secret.md <<'M'
---
title: Zebradraft
language: en
role: draft
embargo: 2026-08-15T06:00+02:00
---

Zebrawords: it cost :claim[€9,182,736]{fact=lock.cost}.
M
reports() { # FOLDER, flags…
  mkdir -p "$T/$1"; local args=() folder=$1 f; shift; for f in "${FORMATS[@]}"; do args+=(--format "$f:$T/$folder/$f"); done
  export GITHUB_STEP_SUMMARY=$T/$folder/summary; : >"$GITHUB_STEP_SUMMARY"; run check "${args[@]}" "$@"; unset GITHUB_STEP_SUMMARY; cp "$OUT" "$T/$folder/stdout"; cp "$ERR" "$T/$folder/stderr"; }
none() { # TEXT PATTERN FOLDER
  local f bad=; for f in "$T/$3"/*; do grep -qiE -- "$2" "$f" && bad="$bad ${f##*/}"; done; is "$1" "$bad" ''; }
some() { local f bad=; for f in text json; do grep -qiE -- "$2" "$T/$3/$f" || bad="$bad $f"; done; is "$1" "$bad" ''; }
reports before --now 2026-06-01; status 1 'what is under embargo still counts'
json 'each finding is there, with its sources' 'one("our-piece").length === 1 && one("our-secret").length === 1 && one(null).length === 1' "$T/before/json"
none 'no quote, title, publisher or note in any output' 'zebra' before
none 'no figure either, in digits of any form' '7[,.]?391[,.]?284|9[,.]?182[,.]?736|739128[34]|918273[56]' before
some 'what is not under embargo is there' '4\.7 million' before
some 'it says that something is withheld, until when' 'embargo|2026-09-01|1 September' before
reports since --now 2026-06-01 --since main; none '--since: the same' 'zebra|7,?391,?284|9,?182,?736' since
reports all --now 2026-06-01 --include-embargoed; some '--include-embargoed shows the words' '7,391,284' all
grep -qi zebraquote "$T/all/json" && ok 'and the quote' || fail 'and the quote'
reports after --now 2026-09-02; some 'after the day they are shown without it' '7,391,284' after
reports between --now 2026-08-15T03:59Z; none 'a minute before the instant' 'zebradraft|zebrawords|9,?182,?736' between
reports past --now 2026-08-15T04:01Z; some 'a minute after the instant the draft shows' '9,182,736' past; none 'the note does not' 'zebraquote|7,?391,?284' past
check --now 2026-06-01; ID=$(value 'one(null)[0].id'); run explain "$ID" --now 2026-06-01; unsaid 'explain keeps them to itself' 'zebra|7,?391,?284'
decide "$ID" accept 'Known.' "${BY[@]}" ; unsaid 'so does decide' 'zebra'
git add -A; check --now 2026-06-01 --since main; json 'identity does not depend on the embargo' "one(null)[0].id === '$ID'"
check --now 2026-06-01; a=$(value 'r.conflicts.map((c) => c.id).sort().join()'); check --now 2026-10-01; is 'nor does any id' "$(value 'r.conflicts.map((c) => c.id).sort().join()')" "$a"
echo '# what was resolved was under embargo'
git commit -qam more; git rm -q sources/audit-note.yaml; git commit -qm gone; reports gone --now 2026-06-01 --since HEAD~1; none 'not in what is resolved either' 'zebraquote|zebratitle|7,?391,?284' gone
finish
