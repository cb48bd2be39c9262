import createBidi from 'bidi-js';
import { isRightToLeft } from '../../reports/text/right-to-left.ts';
import { changeLook, plainLook, writtenLook } from '../painting/look.ts';

type Direction = 'ltr' | 'rtl';

/** A letter with the marks that it carries, and how it looks. */
interface Part {
  readonly text: string;
  readonly look: string;
  /** Odd where it is written from right to left. */
  readonly level: number;
}

// eslint-disable-next-line no-control-regex
const PART = /\u001b\[([\d;]*)m|\P{M}(?:\p{M}|\u200d\P{M}?)*|\p{M}+/gu;
// eslint-disable-next-line no-control-regex
const CODES = /\u001b\[[\d;]*m/g;

/** Quotes stand indented; what begins at the margin are words of ours. */
const INDENTED = /^ {4,}/;

/** Ends a paragraph, and with it what an order holds for. */
const PARAGRAPH = '\u2029';

/** Its types say that the function stands under `default`, as it does for a bundler and not for Node. */
const algorithm = (createBidi as unknown as typeof createBidi.default)();

/**
 * A line in the order in which it is to be seen (Unicode Standard Annex #9), for terminals that show letters as they come.
 * What is blank before and behind it stays where it is.
 * @param line with the codes of a theme
 * @param direction of the line as a whole; unless stated, that of most letters of a quote, and else left to right
 * @example visualOrder('EUR (421 מיליון)', 'ltr') //=> 'EUR (421 ןוילימ)'
 */
export function visualOrder(line: string, direction?: Direction): string {
  if (!isRightToLeft(line)) return line;
  const plain = line.replace(CODES, '');
  const from = plain.length - plain.trimStart().length;
  const to = plain.trimEnd().length;
  const base = direction ?? (INDENTED.test(plain) ? directionOf(plain) : 'ltr');
  const text = plain.slice(from, to);
  const { levels } = algorithm.getEmbeddingLevels(base === 'ltr' ? inFields(text) : text, base);
  const blanks: readonly [Part[], Part[]] = [[], []];
  const inside: Part[] = [];
  const look = plainLook();
  let at = 0;
  for (const [part, codes] of line.matchAll(PART)) {
    if (codes !== undefined) {
      changeLook(look, codes);
      continue;
    }
    const level = levels[at - from] ?? 0;
    const shown = level % 2 === 1 ? (algorithm.getMirroredCharacter(part) ?? part) : part;
    (at < from ? blanks[0] : at < to ? inside : blanks[1]).push({ text: shown, look: writtenLook(look), level });
    at += part.length;
  }
  return written([...blanks[0], ...reordered(inside), ...blanks[1]]);
}

/** From the highest level to the lowest odd one, what is at that level or a higher is turned round (rule L2). */
function reordered(parts: readonly Part[]): readonly Part[] {
  const order = [...parts];
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let at = 0; at < order.length; at += 1) {
      let end = at;
      while ((order[end]?.level ?? 0) >= level) end += 1;
      if (end > at + 1) order.splice(at, end - at, ...order.slice(at, end).reverse());
      at = end;
    }
  }
  return order;
}

/** What stands beside a value is none of its words: a figure would go with the letters before it. */
function inFields(text: string): string {
  return text.replace(/ {2,}| \| /g, (gap) => PARAGRAPH.repeat(gap.length));
}

function directionOf(text: string): Direction {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(isRightToLeft).length * 2 > letters.length ? 'rtl' : 'ltr';
}

function written(parts: readonly Part[]): string {
  let [line, now] = ['', ''];
  for (const { text, look } of parts) {
    if (look !== now) line += `\u001b[${look === '' || now === '' ? '' : ';'}${look}m`;
    now = look;
    line += text;
  }
  return now === '' ? line : `${line}\u001b[m`;
}
