import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { speltOut } from './spelt-number.ts';

/** A length of time whose number stands behind it, both with the article: `السنوات الخمس الماضية`. */
export function definitePeriod(phrase: Phrase, at: number): Draft | null {
  const period = phrase.language.definite ? phrase.term(at, 'period') : null;
  if (!period || !phrase.isDefinite(at) || !phrase.isDefinite(period.next)) return null;
  const count = speltOut(phrase, period.next);
  if (!count || count.power > 0 || count.digits === '1') return null;
  return { type: 'duration', notation: `${count.digits} ${period.means}`, from: at, next: count.next };
}
