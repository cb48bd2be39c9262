import { FALL, RISE } from './fall-words.ts';
import { fault, type Fault } from './fault.ts';
import { numberWord } from './number-words.ts';

const TO_A_FIGURE = /^(?:[-–—−]|(?:to|or)\b)\s*(?=\d)/i;
const TO_A_WORD = /^(?:to|or)\s+(.*)$/is;
const WITH_UNITS = /^(\S{1,20}?)\s*(?:[-–—−]|to(?=\s))\s*([-+−]?\d[\d.,]*)\s*\1$/i;
const WORDS_BEFORE = /^([a-z ]{2,40}?) (\d[\d.,]*)$/i;
const END = /^(\d[\d.,]*)(.*)$/s;

/**
 * A fault for a range in another form, with the form that it wants: `10-16%`, `2 or three people`, `10% to 16%`; null
 * where the words behind a figure lead to no second one.
 * @param figure what stands before the words, the figure included
 */
export function anotherRange(text: string, figure: string, after: string): Fault | null {
  const tail = after.trimStart();
  const word = numberWord(TO_A_WORD.exec(tail)?.[1] ?? '');
  const upper = TO_A_FIGURE.test(tail) ? tail.replace(TO_A_FIGURE, '') : /^\d/.test(word) ? word : null;
  const [, unit, end] = upper === null ? (WITH_UNITS.exec(tail) ?? []) : [];
  if (upper === null && (unit === undefined || end === undefined)) return null;
  const to = upper ?? `${end ?? ''}${/^\s/.test(after) ? ' ' : ''}${unit ?? ''}`;
  const written = told(figure, to);
  // 10 or 12 is not 11, which 10..12 holds.
  if (/^or\b/i.test(tail) && !areNeighbours(figure, to))
    return fault(
      'range',
      `Two figures in one value: "${text.trim()}"`,
      `write the one that is meant, or ${written} with all between them`,
    );
  return fault('range', `A range in another form: "${text.trim()}"`, `write ${written}`);
}

/** As it is to be written: a fall of 5 to 7 is -7..-5. */
function told(figure: string, to: string): string {
  const [, words = '', from = ''] = WORDS_BEFORE.exec(figure) ?? [];
  const [, end = '', unit = ''] = END.exec(to) ?? [];
  if (end !== '' && FALL.test(words)) return `-${end}..-${from}${unit}`;
  return end !== '' && RISE.test(words) ? `${from}..${to}` : `${figure}..${to}`.replace(/^from\s+/i, '');
}

function areNeighbours(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => Number(/\d+(?:\.\d+)?/.exec(words.replaceAll(',', ''))?.[0]));
  return first !== undefined && second !== undefined && Math.abs(first - second) <= 1;
}
