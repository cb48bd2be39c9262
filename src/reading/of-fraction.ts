import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { hedgeBehind } from './hedge-words.ts';
import { nounAt } from './noun-words.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** Reads a fraction as a share, where the words say of what, or that it is one: `a third of`, `ein Drittel`, `fell by a tenth`. */
export function ofFraction(phrase: Phrase, figure: Figure): Draft | null {
  const { first, second, hedge } = figure;
  // `rond half zes` is a time of which the words do not say the half of the day.
  if (phrase.term(figure.at, 'clockPart') && numeralAt(phrase, first.next)) return null;
  if (second || !isShare(phrase, figure) || phrase.term(figure.at - 1, 'ordinal')) return null;
  const behind = hedge === '' ? hedgeBehind(phrase, first.next) : null;
  const told = behind?.means ?? hedge;
  return {
    type: 'ratio',
    notation: `${told === '' ? '' : `${told} `}${first.digits}`,
    from: figure.from,
    next: behind?.next ?? first.next,
  };
}

function isShare(phrase: Phrase, figure: Figure): boolean {
  const { first, hedge } = figure;
  const of = phrase.term(first.next, 'of');
  const isOfIt = phrase.term(first.next, 'article') !== null && !phrase.term(first.next, 'one');
  return (
    isOfIt ||
    of !== null ||
    hedge !== '' ||
    /^[2-9]/.test(first.digits) ||
    phrase.term(first.next, 'compared') !== null ||
    standsAlone(phrase, first.digits) ||
    isWholeShare(phrase, figure) ||
    isChange(phrase, figure)
  );
}

/** Whether a fraction says a share by itself: `ein Drittel`. */
function standsAlone(phrase: Phrase, terms: string): boolean {
  const { sharesAlone } = phrase.language;
  return sharesAlone === 'all' || (sharesAlone === 'parts' && terms !== '1/2');
}

/** `rose a third`, `fell by a tenth`. */
function isChange(phrase: Phrase, { from, first }: Figure): boolean {
  if (first.digits === '1/2') return false;
  return [1, 2].some((back) => phrase.term(from - back, 'change') ?? phrase.term(from - back, 'fall'));
}

/** `one third`, `de helft` without what it is of: a count and its part, in words of their own and before no noun. */
function isWholeShare(phrase: Phrase, { at, first }: Figure): boolean {
  if (phrase.term(at, 'share')) return phrase.key(first.next) !== '-';
  const isCounted = first.spelt && first.next > at + 1 && !phrase.words(at, first.next).includes('-');
  const [part = 0, whole = 0] = first.digits.split('/').map(Number);
  return isCounted && part < whole && whole > 2 && phrase.key(first.next) !== '-' && !nounAt(phrase, first.next);
}
