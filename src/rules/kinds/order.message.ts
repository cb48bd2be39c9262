import type { Claim } from '../../model/claim.ts';
import { hullOf } from '../../values/extent.ts';
import type { Evidence } from '../evidence.ts';
import type { Breach } from './order.breaches.ts';

/** What is told of two events, by whom, and what is wrong with it, in one sentence. */
export function messageOf(
  { key, verdict, before, after }: Breach,
  evidence: Evidence,
  [one, two]: readonly [Claim, Claim],
  days: number | null,
): string {
  const [first, second] = [evidence.nameOf(one.fact), evidence.nameOf(two.fact)];
  const perhaps = verdict === 'conflict' ? '' : 'perhaps ';
  const told = `${first}: ${saying(before)}; ${second}: ${saying(after)}`;
  if (key === 'sequence')
    return `${told}; the first should not come after the second, but ${perhaps}does by ${gapOf(one, two)}.`;
  return `Two events, not one: ${told}; they are ${perhaps}${gapOf(one, two)} apart, where at most ${String(days)} days are expected.`;
}

const WORDINGS_TOLD = 4;

/** Each wording with those who give it: `2026-03-04 (harbour-post, meridian-wire), early 2026-03 (kesra-news)`. */
function saying(claims: readonly Claim[]): string {
  const byWords = new Map<string, Set<string>>();
  for (const { words, source } of claims) byWords.set(words, (byWords.get(words) ?? new Set()).add(source.id));
  const told = [...byWords].map(([words, sources]) => `${words} (${few([...sources].sort())})`).sort();
  return few(told);
}

/** The first of a list, and how many more there are. */
function few(names: readonly string[]): string {
  const untold = names.length - WORDINGS_TOLD;
  return untold > 1 ? `${names.slice(0, WORDINGS_TOLD).join(', ')} and ${String(untold)} more` : names.join(', ');
}

/** The days between two claims, at the least. @example gapOf(one, two) //=> '14 days' */
export function gapOf(one: Claim, two: Claim): string {
  const [a, b] = [hullOf(one.value.allowed), hullOf(two.value.allowed)];
  const days = Math.max(
    (b?.low?.nearest ?? 0) - (a?.high?.nearest ?? 0),
    (a?.low?.nearest ?? 0) - (b?.high?.nearest ?? 0),
  );
  return days === 1 ? '1 day' : `${String(days)} days`;
}
