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
 * @example otherFigure('٤٫٧ ملايين يورو', 'EUR 4.7 million', 'EUR 7.4 million') //=> '٧٫٤ ملايين يورو'
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
  const script = SCRIPTS.find(({ digit }) => digit.test(words)) ?? null;
  const plain = script ? inPlainDigits(words) : words;
  for (const write of [same, withComma, withoutZero]) {
    const [was, is] = [write(old[index] ?? ''), write(other[index] ?? '')];
    const places = [...plain.matchAll(FIGURE)].filter(([figure]) => figure === was);
    const at = places[0]?.index ?? -1;
    if (places.length !== 1) continue;
    const hasNoMark = MARK.test(is) && !MARK.test(was);
    const figure = hasNoMark ? marked(other[index] ?? '', script ? 'point' : decimal()) : is;
    const said = figure !== null && script ? inScript(figure, script, hasNoMark || OWN_MARK.test(words)) : figure;
    return said && words.slice(0, at) + said + words.slice(at + was.length);
  }
  return null;
}

/** Digits of other scripts by their zero: Arabic ones, and those of Persian and Urdu. */
const SCRIPTS = [
  { zero: 0x660, digit: /[\u0660-\u0669]/ },
  { zero: 0x6f0, digit: /[\u06f0-\u06f9]/ },
] as const;
type Script = (typeof SCRIPTS)[number];

/** The marks that go with them: before decimals, and between thousands. */
const OWN_MARK = /[٫٬]/;

/** The same words, letter for letter, with the digits of a notation. */
function inPlainDigits(words: string): string {
  return words
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

function inScript(figure: string, { zero }: Script, hasOwnMarks: boolean): string {
  const digits = figure.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  return hasOwnMarks ? digits.replaceAll(',', '٬').replaceAll('.', '٫') : digits;
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
