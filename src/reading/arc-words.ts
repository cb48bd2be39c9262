import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

const MINUTE = /^['′’]$/;
const SECOND = /^["″”]$/;
const SIDE = /^[nsew]$/;

/** An angle or a coordinate in degrees and smaller parts, as it is written: `46°02′15″ N`, `7° 36.7′ W`. */
export function arcAt(phrase: Phrase, at: number): Draft | null {
  if (phrase.tokens[at]?.kind !== 'number' || phrase.key(at + 1) !== '°') return null;
  const minutes = partAt(phrase, at + 2, MINUTE);
  if (minutes === null) return null;
  const seconds = partAt(phrase, minutes, SECOND);
  const end = seconds ?? minutes;
  const next = SIDE.test(phrase.key(end)) && phrase.isCapital(end) ? end + 1 : end;
  return { type: 'quantity', notation: phrase.words(at, next), from: at, next };
}

/** The token behind a number and its sign. */
function partAt(phrase: Phrase, at: number, sign: RegExp): number | null {
  return phrase.tokens[at]?.kind === 'number' && sign.test(phrase.key(at + 1)) ? at + 2 : null;
}
