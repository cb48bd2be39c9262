#!/usr/bin/env bash
# A project in a subfolder of a monorepo, with names that are hard on scripts.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/mono repo"; MONO=$PWD
# The same relative paths at the top, which must not be mixed with the project's.
rules; source_file canal-weekly lock.cost 'EUR 1.1 million'; source_file other lock.cost 'EUR 9.9 million'
NAMES=('a plain one' "it's \"quoted\"" $'new\nline' '-dash' '--output=x' 'عربي' 'ünï – cødé 🦊' 'per%cent' 'back\slash' '$(touch pwned)' '#hash' 'tab	tab' 'trailing ' '[brackets]*?' 'a:b,c')
project() { rules; for n in "${NAMES[@]}"; do source_file "$n" lock.cost 'EUR 7.4 million'; done; }
for p in 'teams/desk one' "-desk" $'de\nsk'; do mkdir -p "./$p" && cd "./$p" && project && cd "$MONO"; done
commit 'Projects'
cd "$MONO/teams/desk one"; check; status 0 'all of them are read, and agree'
json 'every file is a source' "r.summary.sources === ${#NAMES[@]} && r.problems.length === 0"
check --since main; status 0 'nothing changed'; json 'nothing new, nothing resolved' 'r.conflicts.length === 0 && r.resolved.length === 0'
git switch -q -c topic

echo '# a change at the top is none of this project'
cd "$MONO"; source_file canal-weekly lock.cost 'EUR 5.5 million'; commit top
cd "$MONO/teams/desk one"; check --since main; status 0 'a change outside of the project'; json 'nothing' 'r.conflicts.length === 0'

echo '# a change in each of the files'
for n in "${NAMES[@]}"; do
  source_file "$n" lock.cost 'EUR 4.7 million'; commit "Change"
  check --since main; shown=$(printf %q "$n")
  status 1 "a change in $shown"
  json "it is new, and in that file" "r.conflicts.length === 1 && r.conflicts[0].change === 'new' && claims(r.conflicts[0]).some((c) => c.value === 'EUR 4.7 million' && c.source === $(node -p 'JSON.stringify(process.argv[1])' -- "$n") && c.file === 'sources/' + c.source + '.yaml')"
  run check --since main --format github; n_lines=$(grep -cE '^::error' "$OUT"); is "$shown: one annotation on one line" "$n_lines" 1
  git reset -q --hard HEAD~1
done
is 'nothing was executed' "$(find "$T" -name pwned | wc -l | tr -d ' ')" 0

echo '# from wherever it is called'
source_file a-new-one lock.cost 'EUR 4.7 million'; commit new
check --since main; cp "$OUT" "$T/inside"
cd "$MONO"; check --since main 'teams/desk one'; status 1 'from the top'
strip() { node -e 'const r=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8")); console.log(JSON.stringify(r.conflicts.map((c)=>[c.id,c.evidence,c.change,c.positions.map((p)=>p.claims.map((x)=>x.source))])))' "$1"; }
is 'the same findings from the top as from inside' "$(strip "$OUT")" "$(strip "$T/inside")"
cd "$T"; check --since main "$MONO/teams/desk one"; is 'and from outside of the repository' "$(strip "$OUT")" "$(strip "$T/inside")"
cd "$MONO"; check --since main -- -desk; status 0 'a folder with a leading dash, after --'
check --since main "./-desk"; status 0 'or with ./'
check --since main $'de\nsk'; status 0 'a folder with a newline'

echo '# what the formats call a file, a reader finds from the top of the repository'
cd "$MONO"; run check --since main --format sarif 'teams/desk one'
node -e 'const s=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8")); const u=s.runs[0].results.flatMap((r)=>r.locations.map((l)=>l.physicalLocation.artifactLocation.uri)); for (const x of u) console.log(decodeURIComponent(x))' "$OUT" >"$T/uris" 2>&1
found=yes; while IFS= read -r u; do [ -e "$MONO/$u" ] || found="no: $u"; done <"$T/uris"; is 'SARIF: paths from the top of the repository (the reader maps them to the checkout)' "$found" yes
run check --since main --format gitlab 'teams/desk one'
node -e 'for (const f of JSON.parse(require("fs").readFileSync(process.argv[1],"utf8"))) console.log(f.location.path)' "$OUT" >"$T/paths" 2>&1
found=yes; while IFS= read -r u; do [ -e "$MONO/$u" ] || found="no: $u"; done <"$T/paths"; is 'Code Quality: the same' "$found" yes
run check --since main --format github 'teams/desk one'; f=$(grep -E '^::error' "$OUT" | grep -oE 'file=[^,]*' | head -n 1); f=${f#file=}; f=${f%%::*}
f=$(node -p 'process.argv[1].replace(/%0A/g,"\n").replace(/%0D/g,"\r").replace(/%3A/g,":").replace(/%2C/g,",").replace(/%25/g,"%")' -- "$f"); [ -e "$MONO/$f" ] && ok 'annotations: the same' || fail 'annotations: the same' "$f"

echo '# outside is outside'
cd "$MONO/teams/desk one"
printf 'sources: ../../sources/*.yaml\n' >gainsay.config.yaml; check; status 2 'a config that names files outside of the project'; rm gainsay.config.yaml
printf 'decisions: ../../decisions.yaml\n' >gainsay.config.yaml; check; status 2 'a config that puts the decisions outside'; rm gainsay.config.yaml
ln -s /etc/passwd sources/link.yaml; check; unsaid 'a link that leads out is not read' 'root:'; rm sources/link.yaml
# A link in the state of REF: git's object is the path that it points to, never content.
ln -s ../../../sources/other.yaml sources/link.yaml; commit link; git branch -f linked; rm sources/link.yaml; commit 'no link'; check --since linked; [ "$RC" -le 1 ] && ok 'a link in the state before is passed over' || fail "a link in the state before: exit $RC" "$(cat "$ERR")"
finish
