import type { DecimalMark } from '../reading/digits.ts';

const MARK = /[.,]/;
const FIGURE = /\d+(?:[.,]\d+)*/g;

/**
 * Running words with another figure in them, where two notations differ in that alone and the words have it in digits;
 * null where that is not so, or where it is not known how the words would write its decimals or thousands.
 * @param decimal the mark before decimals in the language of the words, asked for only where no figure shows it
 * @example otherFigure('12 miljoen euro', 'EUR 12 million', 'EUR 1.2 million', () => 'comma') //=> '1,2 miljoen euro'
 * @example otherFigure('12 miljoen euro', 'EUR 12 million', 'EUR 21 million') //=> '21 miljoen euro'
 * @example otherFigure('8,7 miljoen euro', 'EUR 8.7 million', 'EUR 7.8 million') //=> '7,8 miljoen euro'
 */
export function otherFigure(
  words: string,
  from: string,
  to: string,
  decimal: () => DecimalMark | null = () => null,
): string | null {
  if (from.replaceAll(FIGURE, '0') !== to.replaceAll(FIGURE, '0')) return null;
  const [old, other] = [from.match(FIGURE) ?? [], to.match(FIGURE) ?? []];
  const differing = old.flatMap((figure, index) => (figure === other[index] ? [] : [index]));
  const [index = -1] = differing;
  if (differing.length !== 1) return null;
  for (const write of [same, withComma, withoutZero]) {
    const [was, is] = [write(old[index] ?? ''), write(other[index] ?? '')];
    const places = [...words.matchAll(FIGURE)].filter(([figure]) => figure === was);
    const at = places[0]?.index ?? -1;
    if (places.length !== 1) continue;
    const figure = MARK.test(is) && !MARK.test(was) ? marked(other[index] ?? '', decimal()) : is;
    return figure && words.slice(0, at) + figure + words.slice(at + was.length);
  }
  return null;
}

function marked(figure: string, decimal: DecimalMark | null): string | null {
  if (decimal === 'point') return figure;
  return decimal === 'comma' ? withComma(figure) : null;
}

function same(figure: string): string {
  return figure;
}

function withComma(figure: string): string {
  return figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** The days of a month begin with a zero in a notation alone. */
function withoutZero(figure: string): string {
  return figure.replace(/^0+(?=\d)/, '');
}
