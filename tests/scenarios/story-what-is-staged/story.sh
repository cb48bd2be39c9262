#!/usr/bin/env bash
# --staged in a pre-commit hook: what will be committed is checked, not what lies in the working tree.
. "$(dirname "$0")/../../support/story.sh"
repository "$T/desk"; rules
source_file canal-weekly lock.cost 'EUR 7.4 million' quay.cost 'EUR 1.2 million'
source_file delta-post quay.cost 'EUR 2.1 million'
commit 'Sources, with old debt on the quay'
cat >.git/hooks/pre-commit <<H
#!/bin/sh
$GAINSAY check --staged --format text --format "json:$T/hook.json" >"$T/hook.out" 2>"$T/hook.err" </dev/null
H
chmod +x .git/hooks/pre-commit
good() { draft our-piece <<'M'
# The lock

It cost :claim[€7.4 million]{fact=lock.cost}.
M
}
bad() { draft our-piece <<'M'
# The lock

It cost :claim[€4.7 million]{fact=lock.cost}.
M
}
commits() { if git commit -q -m x "$@" >"$T/c.out" 2>&1; then echo yes; else echo no; fi; }
tree() { git write-tree; git status --porcelain; cat sources/our-piece.md 2>/dev/null | cksum; }

good; git add sources/our-piece.md; is 'a clean draft is committed, beside old debt' "$(commits)" yes
json 'the old debt is unchanged' 'one(null, "quay.cost").length === 1 && one(null, "quay.cost")[0].change === "unchanged"' "$T/hook.json"

bad; git add -A; is 'a wrong draft is held' "$(commits)" no
json 'for that draft' 'one("our-piece").length === 1 && one("our-piece")[0].change === "new"' "$T/hook.json"
good; before=$(tree); is 'wrong in the index, right in the working tree: held' "$(commits)" no; is 'index and tree are as they were' "$(tree)" "$before"

git add -A; bad; before=$(git status --porcelain; cksum sources/our-piece.md)
printf 'note: none\n' >unrelated.txt; git add unrelated.txt
is 'right in the index, wrong in the working tree: committed' "$(commits)" yes
is 'the working tree keeps its wrong words' "$(grep -c 4.7 sources/our-piece.md)" 1

echo '# the lines: a part of a file is staged'
git reset -q --hard
printf -- '---\ntitle: Two\nlanguage: en\nrole: draft\n---\n\nOne\n\nThe lock cost :claim[€7.4 million]{fact=lock.cost}.\n' >sources/our-two.md; git add -A; git commit -q --no-verify -m two
printf -- '---\ntitle: Two\nlanguage: en\nrole: draft\n---\n\nOne line\nand more\n\nThe lock cost :claim[€4.7 million]{fact=lock.cost}.\n' >sources/our-two.md
printf 'y\nn\n' | git -c core.editor=true add -p sources/our-two.md >/dev/null 2>&1 || true
if git diff --cached | grep -q '4.7'; then :; else is 'the first hunk alone: committed' "$(commits)" yes; fi
git add -A; is 'the second hunk: held' "$(commits)" no
json 'its line is that of the staged text' "claims(one('our-two')[0]).some((c) => c.source === 'our-two' && c.line === 10)" "$T/hook.json"

echo '# git commit -a, git commit FILE: git hands the hook another index'
git reset -q --hard; bad; is 'commit -a of a wrong draft: held' "$(commits -a)" no
git reset -q --hard; bad; is 'commit FILE of a wrong draft: held' "$(commits sources/our-piece.md)" no
git reset -q --hard; bad; git add -A; printf 'x\n' >>unrelated.txt; is 'commit of an unrelated file while a wrong draft is staged: committed' "$(commits unrelated.txt)" yes
is 'the wrong draft is still staged' "$(git diff --cached --name-only)" sources/our-piece.md

echo '# deletions, renames, untracked files, intent to add'
git reset -q --hard; source_file river-times lock.cost 'EUR 6.6 million'; is 'an untracked source does not count' "$(commits --allow-empty)" yes
git add -N sources/river-times.yaml; is 'nor one that is only intended to be added' "$(commits --allow-empty)" yes
git reset -q; rm sources/river-times.yaml
git rm -q --cached sources/delta-post.yaml; check --staged; json 'a source staged for deletion, still in the tree: its conflict is resolved' 'r.conflicts.length === 0 && r.resolved.length === 1'
git reset -q --hard; git mv sources/delta-post.yaml sources/delta-gazette.yaml; check --staged; status 0 'a source that was renamed'
json 'brings nothing in' 'r.conflicts.every((c) => c.change === "unchanged") && r.resolved.length === 0'
git reset -q --hard
git rm -q rules/lock.yaml; check --staged; [ "$RC" = 2 ] && ok 'rules that are deleted in the index leave claims without facts (exit 2)' || fail "rules deleted in the index: exit $RC"
git reset -q --hard

echo '# decisions in the index count, those in the tree do not'
bad; git add -A; check --staged; ID=$(value 'one("our-piece")[0].id')
decide "$ID" accept 'Known.' "${BY[@]}"; is 'decided in the tree alone: held' "$(commits)" no
git add -A; is 'decided in the index: committed' "$(commits)" yes

echo '# while a merge is not done'
git reset -q --hard; git switch -q -c a HEAD~1; source_file canal-weekly lock.cost 'EUR 7.41 million'; git commit -qam a --no-verify
git switch -q -c b HEAD~1; source_file canal-weekly lock.cost 'EUR 7.42 million'; git commit -qam b --no-verify
git merge -q a >/dev/null 2>&1; check --staged; status 2 'an index with unmerged files is refused'; said 'and the file is named' 'canal-weekly'
git merge --abort

echo '# a linked worktree, a subfolder, and together with --since'
git worktree add -q "$T/linked" -b linked; cd "$T/linked"; bad; git add -A; is 'the hook holds a commit in a linked worktree' "$(commits)" no
mkdir -p deeper; cd deeper; check --staged ..; [ "$RC" -le 1 ] && ok 'from a subfolder' || fail "from a subfolder: exit $RC"
finish
