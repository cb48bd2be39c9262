import { signAt, type Sign } from './currency-words.ts';
import { hangingOne } from './hanging-hyphen.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';

/** A number as one end of a range, or as the only one, with what stands before it. */
export interface End {
  readonly sign: Sign | null;
  readonly percent: boolean;
  readonly numeral: Numeral;
  readonly at: number;
}

/** Reads a sign of a currency or of percent, a minus and a number. */
export function endAt(phrase: Phrase, from: number): End | null {
  const sign = signAt(phrase, from);
  const percent = !sign && isPercentSign(phrase, from);
  const at = percent ? from + 1 : (sign?.next ?? from);
  const behind = minusAt(phrase, at);
  const numeral = numeralAt(phrase, behind ?? at) ?? hangingOne(phrase, at);
  if (!numeral) return null;
  const digits = behind !== null && !numeral.fraction ? `-${numeral.digits}` : numeral.digits;
  const letter = sign && numeral.power === 0 ? phrase.term(numeral.next, 'scaleLetter') : null;
  const scaled =
    letter && phrase.isGlued(numeral.next)
      ? { power: Number(letter.means), next: letter.next }
      : sign?.power === undefined || numeral.power > 0
        ? {}
        : { power: sign.power };
  return { sign, percent, at, numeral: { ...numeral, digits, ...scaled } };
}

/** A percent sign written together with the number behind it, and with none before it. */
function isPercentSign(phrase: Phrase, at: number): boolean {
  return (
    /^[%٪]$/.test(phrase.key(at)) &&
    phrase.isGlued(at + 1) &&
    phrase.tokens[at + 1]?.kind === 'number' &&
    !(phrase.isGlued(at) && phrase.tokens[at - 1]?.kind === 'number')
  );
}

/** The token behind a sign or word that makes a figure negative. */
function minusAt(phrase: Phrase, at: number): number | null {
  const word = phrase.term(at, 'minus');
  if (word) return word.next;
  const isSign = phrase.key(at) === '-' || phrase.key(at) === '−';
  return isSign && !phrase.isGlued(at) && phrase.isGlued(at + 1) ? at + 1 : null;
}
