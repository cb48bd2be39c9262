import { hedgeAt, hedgeBehind } from './hedge-words.ts';
import type { Draft } from './draft.ts';
import { everyNth } from './every-nth.ts';
import { figureNotation, type Figure } from './figure.ts';
import { oneOfEach } from './one-of-each.ts';
import { numberText, numeralAt } from './numeral.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

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

function ofFigure(phrase: Phrase, figure: Figure): Draft | null {
  const { first, second, hedge } = figure;
  if (first.fraction) {
    // `rond half zes` is a time of which the words do not say the half of the day.
    if (phrase.term(figure.at, 'clockPart') && numeralAt(phrase, first.next)) return null;
    const of = phrase.term(first.next, 'of');
    const isOfIt = phrase.term(first.next, 'article') !== null && !phrase.term(first.next, 'one');
    const isShare =
      isOfIt ||
      of !== null ||
      hedge !== '' ||
      /^[2-9]/.test(first.digits) ||
      phrase.term(first.next, 'compared') !== null ||
      standsAlone(phrase, first.digits) ||
      isWholeShare(phrase, figure) ||
      isChange(phrase, figure);
    if (!isShare || second || phrase.term(figure.at - 1, 'ordinal')) return null;
    const behind = hedge === '' ? hedgeBehind(phrase, first.next) : null;
    const told = behind?.means ?? hedge;
    return {
      type: 'ratio',
      notation: `${told === '' ? '' : `${told} `}${first.digits}`,
      from: figure.from,
      next: behind?.next ?? first.next,
    };
  }
  const times = phrase.term(figure.next, 'timesWord');
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
  return share(phrase, figure);
}

/** `one third`, `de helft` without what it is of: a count and its part, in words of their own and before no noun. */
function isWholeShare(phrase: Phrase, { at, first }: Figure): boolean {
  if (phrase.term(at, 'share')) return phrase.key(first.next) !== '-';
  const isCounted = first.spelt && first.next > at + 1 && !phrase.words(at, first.next).includes('-');
  const [part = 0, whole = 0] = first.digits.split('/').map(Number);
  return isCounted && part < whole && whole > 2 && phrase.key(first.next) !== '-' && !nounAt(phrase, first.next);
}

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

/** `one in five`, `3 sur 4`: whole numbers, the first one smaller. */
function share(phrase: Phrase, { from, first, second, next, hedge }: Figure): Draft | null {
  const out = second ? null : outOf(phrase, next);
  const whole = out && numeralAt(phrase, out.next);
  if (!whole || whole.fraction || first.power > 0 || whole.power > 0 || isMeasured(phrase, whole.next)) return null;
  // `18 patients out of 40 patients` are two counts.
  if (phrase.term(next, 'person') && phrase.term(whole.next, 'person')) return null;
  const [part, of] = [Number(first.digits), Number(whole.digits)];
  if (!Number.isInteger(part) || !Number.isInteger(of) || part >= of || of > 1000) return null;
  return {
    type: 'ratio',
    notation: `${hedge === '' ? '' : `${hedge} `}${numberText(first)}/${numberText(whole)}`,
    from,
    next: whole.next,
  };
}
