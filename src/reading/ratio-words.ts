import { nextDimension } from './dimensions.ts';
import type { Draft } from './draft.ts';
import { everyNth } from './every-nth.ts';
import { figureNotation, type Figure } from './figure.ts';
import { hedgeAt } from './hedge-words.ts';
import { numberText, numeralAt } from './numeral.ts';
import { ofFraction } from './of-fraction.ts';
import { oneOfEach } from './one-of-each.ts';
import type { Phrase } from './phrase.ts';
import { shareOutOf } from './share-out-of.ts';

/** Reads `double`, `three times`, `a third of`, `one in five`; with a hedge before it. */
export function ratioOf(phrase: Phrase, at: number, figure: Figure | null): Draft | null {
  if (figure) return ofFigure(phrase, figure);
  const hedge = hedgeAt(phrase, at);
  const from = hedge?.next ?? at;
  const multiple = phrase.term(from, 'multiple') ?? multipliedBy(phrase, from);
  if (!multiple) return everyNth(phrase, at) ?? oneOfEach(phrase, at);
  if (isToldBehind(phrase, multiple.next)) return null;
  return {
    type: 'ratio',
    notation: `${hedge ? `${hedge.means} ` : ''}${multiple.means.includes('/') ? multiple.means : `${multiple.means}x`}`,
    from: at,
    next: multiple.next,
  };
}

const AHEAD = 6;

/** Whether the number of times stands behind: `تضاعف العدد ثلاث مرات` is three times, not two. */
function isToldBehind(phrase: Phrase, next: number): boolean {
  for (let at = next; at < next + AHEAD && phrase.tokens[at]?.kind !== 'sign'; at += 1) {
    const count = phrase.term(at, 'number') ?? (phrase.tokens[at]?.kind === 'number' ? { next: at + 1 } : null);
    if (count && phrase.term(count.next, 'timesWord')) return true;
  }
  return false;
}

/** `multiplié par trois`, `divided by four`. */
function multipliedBy(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  const word = phrase.term(at, 'timesBefore');
  const by = word && numeralAt(phrase, word.next);
  if (!word || !by || by.fraction || by.power > 0) return null;
  return { means: word.means === '1' ? `1/${by.digits}` : by.digits, next: by.next };
}

function ofFigure(phrase: Phrase, figure: Figure): Draft | null {
  const { first, second, hedge } = figure;
  if (first.fraction) return ofFraction(phrase, figure);
  const times = nextDimension(phrase, figure.next) === null ? phrase.term(figure.next, 'timesWord') : null;
  if (times && times.means !== 'amount')
    return {
      type: 'ratio',
      notation:
        times.means === '1' && !second
          ? `${hedge === '' ? '' : `${hedge} `}1/${numberText(first)}`
          : figureNotation(figure, '', second ? ' times' : 'x'),
      from: figure.from,
      next: times.next,
    };
  return shareOutOf(phrase, figure);
}
