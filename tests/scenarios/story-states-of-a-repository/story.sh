#!/usr/bin/env bash
# No git, no commit, a shallow clone, a bare one, a REF that is none or looks like an option.
. "$(dirname "$0")/../../support/story.sh"
clear_refusal() { # TEXT PATTERN
  status 2 "$1"; said "$1: says so" "$2"
  [ -s "$ERR" ] && ok "$1: on stderr" || fail "$1: nothing on stderr"
}
dossier() { rules; source_file canal-weekly lock.cost 'EUR 7.4 million'; source_file quay-news lock.cost 'EUR 4.7 million'; }

echo '# no git at all'
mkdir -p "$T/plain" && cd "$T/plain" && dossier
check; status 1 'a folder outside of git is checked'
check --since main; clear_refusal 'no repository: --since' 'git|repository'
check --staged; clear_refusal 'no repository: --staged' 'git|repository'
check --decisions-from main; clear_refusal 'no repository: --decisions-from' 'git|repository'
mkdir "$T/bin" && ln -s "$(command -v node)" "$T/bin/node"
RUNPATH=$T/bin
check; status 1 'without the program git, a check works'
check --since main; status 2 'without the program git, --since is refused'; said 'and git is named' 'git'
RUNPATH=

echo '# an unborn branch'
repository "$T/unborn"; dossier
check; status 1 'before the first commit, a check works'
for ref in HEAD main; do check --since $ref; clear_refusal "unborn: --since $ref" "$ref|commit"; done
git add -A; check --staged; status 1 'before the first commit, --staged: all of it is brought in'
json 'the dispute is new' 'r.conflicts.length === 1 && r.conflicts[0].change !== "unchanged"'

echo '# a REF that is none, or looks like an option'
repository "$T/refs"; dossier; commit one
refused() { # REF…
  for ref in "$@"; do
    for flag in --since --decisions-from; do
      run check --format json "$flag=$ref"; status 2 "$flag=$ref is refused"
    done
  done; }
refused no-such-branch origin/main 'refs/heads/nope' 'main:sources' 'HEAD~99' '' ' ' 'main..HEAD' '0123456789012345678901234567890123456789' \
  "--output=$T/pwned" "--upload-pack=touch $T/pwned" '-h' '--help' '-' '--' '--end-of-options' '--all' '--exec-path=/tmp' "-c core.pager=touch" \
  "main;touch $T/pwned" "\$(touch $T/pwned)" "|touch $T/pwned" "main
touch $T/pwned" '@{-9}' '^main'
is 'nothing was executed or written' "$(ls "$T/pwned" 2>/dev/null)" ''
run check --since no-such-branch; said 'the name that does not exist is in the message' 'no-such-branch'
run check --since -- ; status 2 '--since without a REF'
git tag v1; git tag -a -m annotated v1a
for ref in v1 v1a HEAD main refs/heads/main "$(git rev-parse HEAD)" "$(git rev-parse --short HEAD)"; do check --since "$ref"; status 0 "--since $ref"; done
git branch -- 'feature/ünïcode#1'; check --since 'feature/ünïcode#1'; status 0 'a name with a slash, a hash and letters outside of ASCII'
git update-ref refs/heads/--output=x HEAD 2>/dev/null && { check '--since=refs/heads/--output=x'; status 0 'a branch that looks like an option, by its full name'; }
git checkout -q --detach; check --since main; status 0 'a detached HEAD'
git switch -q main

echo '# unrelated histories'
git switch -q --orphan elsewhere && git clean -qfdx && dossier && commit elsewhere
check --since main; clear_refusal 'no merge-base' 'merge.?base|common|unrelated|histor'
git switch -q main

echo '# the state of REF is the merge-base, not its tip'
git switch -q -c topic; source_file delta-post quay.cost 'EUR 1.2 million'; commit topic
git switch -q main; source_file river-times quay.cost 'EUR 2.1 million'; source_file quay-news lock.cost 'EUR 7.4 million'; commit 'main goes on'
git switch -q topic; check --since main; status 0 'what main fixed and broke in the meantime is not of this branch'
json 'nothing is new, nothing resolved' 'r.conflicts.every((c) => c.change === "unchanged") && r.resolved.length === 0'

echo '# a working tree that is not committed counts'
source_file extra lock.cost 'EUR 9.9 million'; check --since main; status 1 'an untracked source is a part of the state that is checked'
rm sources/extra.yaml

echo '# shallow'
git clone -q --depth 1 --no-single-branch "file://$T/refs" "$T/shallow" 2>/dev/null; cd "$T/shallow"; git checkout -q topic
check; status 1 'a shallow clone is checked'
check --since origin/main; status 2 'no merge-base within a shallow clone'
said 'it says that the clone is shallow' 'shallow'; said 'it says what to fetch' 'git fetch'; said 'and how deep' '(--deepen|--depth|--unshallow|fetch-depth)'
is 'it fetched nothing by itself' "$(git rev-parse --is-shallow-repository)" true
git fetch -q --unshallow; check --since origin/main; status 0 'after the fetch it works'
git clone -q --depth 2 --no-single-branch "file://$T/refs" "$T/deep" 2>/dev/null; cd "$T/deep"; git checkout -q topic; check --since origin/main
status 0 'a shallow clone that is deep enough works'

echo '# bare'
git clone -q --bare "$T/refs" "$T/bare.git"; cd "$T/bare.git"
check --since main; status 2 'a bare repository'; said 'has no working tree' 'bare|work(ing)? ?tree|no sources|source'
check --staged; status 2 'a bare repository: --staged'

echo '# a broken repository, an object that is missing'
git clone -q "$T/refs" "$T/broken"; cd "$T/broken"; git switch -q topic
blob=$(git rev-parse origin/main~1:sources/canal-weekly.yaml); git repack -qad; pack=$(ls .git/objects/pack/*.pack); mv "$pack" "$T/p"; rm -f .git/objects/pack/*; git unpack-objects -q <"$T/p"
rm -f ".git/objects/${blob:0:2}/${blob:2}"
source_file canal-weekly lock.cost 'EUR 7.5 million' # so that the object of the state before is needed
check --since origin/main; status 2 'a missing object is told, not passed over'

echo '# a linked worktree, a submodule'
cd "$T/refs"; git worktree add -q "$T/linked" topic 2>/dev/null || git worktree add -q -f "$T/linked" topic; cd "$T/linked"; check --since main; status 0 'a linked worktree'
cd "$T/refs"; is 'no worktree or stash of the program is left' "$(git worktree list | wc -l | tr -d ' ') $(git stash list | wc -l | tr -d ' ')" '2 0'
finish
