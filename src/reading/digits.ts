/** Which mark stands before decimals. `either`: by the digits behind it, as Arabic papers follow London or Paris. */
export type DecimalMark = 'point' | 'comma' | 'either';

const LONGEST = 40;

/**
 * The digits of a number as the tables of values have it, without marks for thousands and with a point before decimals;
 * null where the marks make no number (a date, a version, a phone number).
 * @example plainDigits('1.234,50', 'comma') //=> '1234.50'
 */
export function plainDigits(written: string, mark: DecimalMark): string | null {
  if (written.length > LONGEST) return null;
  if (/^\d+$/.test(written)) return written;
  const text = written
    .replace(/[\s\u00a0\u202f\u2009]/g, ' ')
    .replace(/['’ʼ]/g, "'")
    .replaceAll('،', ',');
  if (text.includes('٫') || text.includes('٬')) return grouped(text.replaceAll('٬', ' ').replace('٫', '.'), ' ', '.');
  if (text.includes(' ')) return grouped(text, ' ', text.includes(',') ? ',' : '.');
  if (text.includes("'")) return grouped(text, "'", text.includes(',') ? ',' : '.');
  const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  // Where both stand, the last one is before the decimals; one that stands twice is not.
  if (points > 0 && commas > 0)
    return text.lastIndexOf('.') > text.lastIndexOf(',') ? grouped(text, ',', '.') : grouped(text, '.', ',');
  if (points > 1) return grouped(text, '.', ',');
  if (commas > 1) return grouped(text, ',', '.');
  return oneMark(text, mark);
}

function oneMark(text: string, decimal: DecimalMark): string | null {
  const mark = text.includes('.') ? '.' : ',';
  const [whole = '', rest = ''] = text.split(mark);
  const own = decimal === 'point' ? '.' : decimal === 'comma' ? ',' : null;
  const thousands = rest.length === 3 && whole.length < 4 && !whole.startsWith('0');
  if (mark === own || !thousands) return `${whole}.${rest}`;
  return own === null && mark === '.' ? `${whole}.${rest}` : whole + rest;
}

/** Groups of three behind the first, or of two before the last three, as India has it. */
function grouped(text: string, separator: string, decimal: string): string | null {
  const [whole = '', decimals, ...more] = text.split(decimal);
  const [first = '', ...groups] = whole.split(separator);
  const isRight =
    more.length === 0 &&
    (groups.length === 0 ? /^\d+$/.test(first) : areGroups(first, groups)) &&
    (decimals === undefined || /^\d+$/.test(decimals));
  return isRight ? first + groups.join('') + (decimals === undefined ? '' : `.${decimals}`) : null;
}

function areGroups(first: string, groups: readonly string[]): boolean {
  const last = groups.at(-1) ?? '';
  const before = groups.slice(0, -1);
  return (
    /^\d{1,3}$/.test(first) &&
    /^\d{3}$/.test(last) &&
    (before.every((group) => /^\d{3}$/.test(group)) || before.every((group) => /^\d\d$/.test(group)))
  );
}
