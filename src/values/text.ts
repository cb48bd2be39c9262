import { atoms } from './extent.ts';
import type { Fault } from './fault.ts';
import { faultyLength, quoted } from './quoted.ts';
import type { Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** Words that stand for themselves: a title, a description, a reason given. */
export interface Text extends Value {
  readonly type: 'text';
  readonly text: string;
}

/** The most characters of a text or a quotation. */
export const LONGEST_TEXT = 10_000;

/** What a desk prints in one way and another in another: quotation marks, apostrophes, dashes, dots, and hyphens that nobody sees. */
const PRINTED: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/…/gu, '...'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''],
];

/** Reads any words, in Unicode's composed form (NFC), with single spaces. Typographic signs are those of a typewriter to whoever compares. */
function read(words: string): Text | Fault {
  const faulty = faultyLength(words, LONGEST_TEXT, 'write the words, or leave the claim out');
  if (faulty) return faulty;
  const text = words.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const set = atoms(asTyped(text));
  return { type: 'text', axis: 'text', allowed: set, likely: set, text };
}

function asTyped(text: string): string {
  return PRINTED.reduce((typed, [printed, plain]) => typed.replace(printed, plain), text);
}

/** Other words may say the same, so two texts never contradict each other. */
function compare(a: Text, b: Text): Comparison {
  if (asTyped(a.text) === asTyped(b.text)) return { verdict: 'equal', why: `Both are ${quoted(a.text)}.` };
  const why = `${quoted(a.text)} and ${quoted(b.text)} are other words, which may say the same.`;
  return { verdict: 'incomparable', why };
}

export const text: ValueType<Text> = {
  name: 'text',
  read,
  write: (value) => value.text,
  compare,
  normal: (value) => ({ type: 'text', text: value.text }),
  describe: (value) => quoted(value.text),
};
