import { scopeWords } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import type { Field } from './rank.field.ts';
import { few, isBy, sayers } from './rank.figure-words.ts';
import type { Place } from './rank.places.ts';

/** Who gives a place, in which scope and as of when: `kesra-times and orlen-post say highest (territory kesra, as of 2024)`. */
export function saying(places: readonly Place[], field: Field): string {
  const [place] = places as [Place];
  const claims = places.flatMap((one) => one.claims);
  // Of several days of publication the first alone says that it is one.
  const moments = [...new Set(places.flatMap(({ moment }) => moment?.words ?? []))]
    .sort()
    .map((words, at, all) => (at > 0 && all[at - 1]?.startsWith(PUBLISHED) ? words.replace(PUBLISHED, '') : words));
  const scope = [
    ...(place.scope.qualifiers.length === 0 ? [] : [scopeWords(place.scope)]),
    ...(moments.length === 0 ? [] : [few(moments)]),
  ].join(', ');
  const ours = claims.find(isBy(field));
  const stance = ours?.stance ?? (claims.some((claim) => claim.stance === 'asserted') ? 'asserted' : 'attributed');
  const told = claims.filter((claim) => claim.stance === stance);
  const isPlural = new Set(told.map(({ source }) => source)).size > 1;
  const words = ours?.words ?? [...new Set(told.map((claim) => claim.words))].sort()[0] ?? place.name;
  const verb = `${stance === 'attributed' ? 'report' : 'say'}${isPlural ? '' : 's'}`;
  const others = claims.filter((claim) => claim.stance !== stance);
  return `${sayers(told, field)} ${verb} ${words}${scope === '' ? '' : ` (${scope})`}${alsoSaying(others, field)}`;
}

/** Who has it in another's words where somebody says it himself, or the other way round. @example ' (kesra-times reports it, said by the mayor)' */
function alsoSaying(claims: readonly Claim[], field: Field): string {
  const [only] = claims;
  if (!only) return '';
  const isPlural = new Set(claims.map(({ source }) => source)).size > 1;
  const verb = `${only.stance === 'attributed' ? 'report' : 'say'}${isPlural ? '' : 's'}`;
  const speaker = claims.every(({ saidBy }) => saidBy === only.saidBy) ? only.saidBy : null;
  return ` (${sayers(claims, field)} ${verb} it${speaker === null ? '' : `, said by ${speaker}`})`;
}

const PUBLISHED = 'published ';
