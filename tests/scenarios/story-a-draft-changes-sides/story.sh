#!/usr/bin/env bash
# What was let through on a draft is what that draft said: one that comes to say what another position says is looked at again.
. "$(dirname "$0")/../../support/story.sh"
says() { draft our-piece <<M
The lock cost :claim[$1]{fact=lock.cost}.
M
}
repository "$T/desk"; rules
source_file canal-weekly lock.cost 'EUR 12 million'
source_file quay-news lock.cost 'EUR 21 million'
says '€21 million'; commit sources
check; OURS=$(value 'one("our-piece")[0].id'); THEIRS=$(value 'one(null)[0].id')
decide "$OURS" accept '21 checked with the builder.' "${BY[@]}"; decide "$THEIRS" defer 'The account comes in May.' "${BY[@]}"; commit 'Let 21 through'
check --since HEAD; status 0 'what was let through passes'

echo '# the draft says what the other position says'
says '€12 million'
check --since HEAD; status 1 'a draft that changes sides fails'
json 'its decision is stale, the conflict changed' 'one("our-piece")[0].state === "stale" && one("our-piece")[0].change === "changed" && r.decisions.find((d) => d.id === one("our-piece")[0].id).state === "stale"'
json 'what was decided on the sources counts on' 'one(null)[0].state === "decided"'
check; status 1 'without --since as well'
run check --since HEAD; said 'the decision is told as stale' "stale +$OURS"
says '€21 million'; check --since HEAD; status 0 'back to what was let through'

echo '# what is the same is the same however it is written'
draft our-piece <<'M'
# The lock

It cost :claim[EUR 21 million]{fact=lock.cost}, and once more: :claim[€21 million]{fact=lock.cost}.
M
check --since HEAD; status 0 'another line, the same value twice'
draft our-piece <<'M'
It cost :claim[€21 million]{fact=lock.cost}, or :claim[€12 million]{fact=lock.cost}.
M
check --since HEAD; status 1 'the other value beside it'; json 'stale' 'one("our-piece")[0].state === "stale"'

echo '# from a hedge to a bare figure'
source_file canal-weekly lock.cost 'about EUR 1 million'; source_file quay-news lock.cost 'EUR 1.6 million'; source_file lock-times lock.cost 'EUR 1 million'
rm "$DECISIONS"; says 'about €1 million'; check
is 'there is a conflict' "$(value 'one("our-piece")[0].positions.length')" 2
decide "$OURS" defer 'Nobody has the account yet.' "${BY[@]}"; decide "$THEIRS" defer 'Nobody has the account yet.' "${BY[@]}"; commit 'Defer'; check --since HEAD; status 0 'hedged'
says '€1 million'; check --since HEAD; status 1 'the bare figure was not let through'; json 'stale' 'one("our-piece")[0].state === "stale"'

echo '# in words of its own what was let through in the words of others'
source_file canal-weekly lock.cost 'EUR 12 million'; rm sources/lock-times.yaml
draft our-piece <<'M'
The council said that it cost :claim[€1.6 million]{fact=lock.cost said-by=council}.
M
rm "$DECISIONS"; check; decide "$OURS" accept 'Said so in public.' "${BY[@]}"; decide "$THEIRS" defer later "${BY[@]}"; commit 'Attributed'; check --since HEAD; status 0 'attributed'
says '€1.6 million'; check --since HEAD; status 1 'asserted'; json 'stale' 'one("our-piece")[0].state === "stale"'

echo '# a conflict that nobody decided on'
rm "$DECISIONS"; commit 'Nothing decided'; says '€12 million'; check --since HEAD; status 1 'is changed as well'; json 'changed' 'one("our-piece")[0].change === "changed" && one(null)[0].change === "unchanged"'

echo '# under a baseline'
says '€1.6 million'; baseline 'When we began.'; commit baseline; check --since HEAD; status 0 'what was accepted passes'
says '€12 million'; check --since HEAD; status 1 'the other side was not accepted'
json 'open again' 'one("our-piece")[0].state === "open" && one(null)[0].state === "baseline"'

echo '# an entry from before the piece was part of the evidence'
says '€1.6 million'; check; rm baseline.yaml; decide "$OURS" accept 'Long ago.' "${BY[@]}"; decide "$THEIRS" defer 'Long ago.' "${BY[@]}"
sed -i '/^  own:/d; s/^  evidence: .*/  evidence: 0ddba11/' "$DECISIONS"; check; status 0 'counts as it did'
says '€12 million'; check; status 0 'and holds the piece to nothing'
finish
