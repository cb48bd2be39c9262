import { compareSets, wordsFor } from './compare-sets.ts';
import { atoms } from './extent.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './quoted.ts';
import type { Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** Whether something is so. */
export interface Flag extends Value {
  readonly type: 'flag';
  readonly is: boolean;
}

const YES = atoms('yes');
const NO = atoms('no');
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** Reads `yes`, `no`, `true`, `false`, whatever their case. */
function read(text: string): Flag | Fault {
  const is = WORDS.get(text.trim().toLowerCase());
  if (is === undefined) return fault('unreadable', `Neither yes nor no: ${quoted(text.trim())}`, 'write yes or no');
  const set = is ? YES : NO;
  return { type: 'flag', axis: 'flag', allowed: set, likely: set, is };
}

function write(value: Flag): string {
  return value.is ? 'yes' : 'no';
}

function compare(a: Flag, b: Flag): Comparison {
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

export const flag: ValueType<Flag> = {
  name: 'flag',
  read,
  write,
  compare,
  normal: ({ is }) => ({ type: 'flag', is }),
  describe: write,
};
