import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { numberText, numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** Directly behind the number, or behind one or two words of what is counted: `neuf logements sur dix`. */
function outOf(phrase: Phrase, at: number): { readonly next: number } | null {
  for (let next = at; next <= at + 2; next += 1) {
    const out = phrase.term(next, 'outOf');
    // `23 goals in 31 games`: a word that leads to a time as well says a share only right behind the number.
    if (out) return next > at && phrase.term(next, 'ahead') ? null : out;
    if (
      phrase.tokens[next]?.kind !== 'word' ||
      (phrase.term(next, 'other') && !phrase.term(next, 'person') && !phrase.term(next, 'timesWord'))
    )
      return null;
  }
  return null;
}

/** Behind what is no whole of a share: `un emprunt sur vingt-cinq ans`. */
function isMeasured(phrase: Phrase, at: number): boolean {
  return (['period', 'percent', 'currency', 'unit'] as const).some((role) => phrase.term(at, role));
}

/** Shares are told of few, or of a round many, as risks are: `one in ten thousand`. */
function isWhole(of: number): boolean {
  return of <= 1_000 || of === 10_000 || of === 100_000 || of === 1_000_000;
}

/** `one in five`, `3 sur 4`: whole numbers, the first one smaller. */
export function shareOutOf(phrase: Phrase, { from, first, second, next, hedge }: Figure): Draft | null {
  const out = second ? null : outOf(phrase, next);
  const whole = out && numeralAt(phrase, out.next);
  if (!whole || whole.fraction || first.power > 0 || isMeasured(phrase, whole.next)) return null;
  // `18 patients out of 40 patients` are two counts.
  if (phrase.term(next, 'person') && phrase.term(whole.next, 'person')) return null;
  const [part, of] = [Number(first.digits), Number(whole.digits) * 10 ** whole.power];
  if (!Number.isInteger(part) || !Number.isInteger(of) || part >= of || !isWhole(of)) return null;
  return {
    type: 'ratio',
    notation: `${hedge === '' ? '' : `${hedge} `}${numberText(first)}/${String(of)}`,
    from,
    next: whole.next,
  };
}
