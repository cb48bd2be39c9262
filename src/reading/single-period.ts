import type { Draft } from './draft.ts';
import { smallerBehind } from './length-of-time.ts';
import type { Phrase } from './phrase.ts';

/** A period that counts once by itself, with a smaller one behind it: `ساعة و20 دقيقة`. */
export function singlePeriod(phrase: Phrase, at: number): Draft | null {
  const single = phrase.term(at, 'singlePeriod');
  const more = single && smallerBehind(phrase, single.next, single.means);
  if (!more) return null;
  return {
    type: 'duration',
    notation: `1 ${single.means.slice(0, -1)}${more.notation}`,
    from: at,
    next: more.next,
  };
}
