import { compareSets, wordsFor } from './compare-sets.ts';
import { atoms } from './extent.ts';
import { fault, type Fault } from './fault.ts';
import type { FactType, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** The result of a game between two sides, in the order in which the fact names them. */
export interface Score extends Value {
  readonly type: 'score';
  readonly of: readonly [number, number];
  readonly sides: readonly string[];
}

const LONGEST = 200;
const SCORE = /^(\D*?)\s*(\d{1,4})(?:\s*[-–—−:]\s*|\s+to\s+)(\d{1,4})\s*(\D*)$/u;
const SEVERAL = /\d\s*[-–—−:]\s*\d+\s*[-–—−:,;(\s]\s*\d|\d.*\(/u;

/**
 * Reads `2-1`, `3:0`, `2 - 1`, `51 to 50`, and with the names of the fact's sides `Orlen 2-1 Kesra`, `Orlen 2, Kesra 1`, `2-1 to
 * Orlen`, in either order. One game, one score: sets and shoot-outs are facts of their own.
 */
function read(text: string, fact: FactType): Score | Fault {
  if (text.length > LONGEST) {
    return fault('too-long', `A value of ${String(text.length)} characters`, `at most ${String(LONGEST)} characters`);
  }
  const [, before = '', a = '', b = '', after = ''] = SCORE.exec(plainly(text.trim(), fact.sides ?? [])) ?? [];
  if (a === '') {
    return SEVERAL.test(text)
      ? fault(
          'unreadable',
          `More than two figures in a score: "${text}"`,
          'write 2-1, and sets or a shoot-out as facts of their own',
        )
      : fault('unreadable', `Not a score: "${text}"`, 'write 2-1');
  }
  const padded = [a, b].find((part) => /^0\d/.test(part));
  if (padded !== undefined)
    return fault('unreadable', `A number that begins with a zero: "${padded}"`, `write ${Number(a)}-${Number(b)}`);
  const sides = fact.sides ?? [];
  const order = orderOf(before, after, sides);
  if (order === null) return notTheSides(before === '' ? after : before, a, b, sides);
  const of = order === 'as declared' ? ([Number(a), Number(b)] as const) : ([Number(b), Number(a)] as const);
  const allowed = atoms(of.join('-'));
  return { type: 'score', axis: 'score', allowed, likely: allowed, of, sides };
}

/** `Orlen 2, Kesra 1`: each side with its own figure. */
const EACH = /^(\D+?)\s*(\d{1,4})(?:,|\s+and)?\s+(\D+?)\s*(\d{1,4})$/u;
/** `2-1 to Kesra`: the side that won. */
const WON_BY = /^(\d{1,4})(?:\s*[-–—−:]\s*|\s+to\s+)(\d{1,4})\s+(?:to|for)\s+(\D+)$/iu;

/** The same with the sides around the figures, where the words name them in another way. */
function plainly(text: string, sides: readonly string[]): string {
  const [, one = '', ofOne = '', other = '', ofOther = ''] = EACH.exec(text) ?? [];
  if (isSide(one, sides) && isSide(other, sides)) return `${one} ${ofOne}-${ofOther} ${other}`;
  const [, more = '', fewer = '', winner = ''] = WON_BY.exec(text) ?? [];
  return Number(more) > Number(fewer) && isSide(winner, sides) ? `${winner} ${more}-${fewer}` : text;
}

function isSide(name: string, sides: readonly string[]): boolean {
  return sides.some((side) => side.toLowerCase() === name.toLowerCase());
}

/** Whether the sides stand as the fact names them, or turned round; null where another name stands there. */
function orderOf(before: string, after: string, sides: readonly string[]): 'as declared' | 'turned round' | null {
  if (before === '' && after === '') return 'as declared';
  const [first, second] = sides.map((side) => side.toLowerCase());
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  const named = (name: string, side: string | undefined): boolean => name === '' || name === side;
  if (named(left, first) && named(right, second)) return 'as declared';
  return named(left, second) && named(right, first) ? 'turned round' : null;
}

function notTheSides(name: string, a: string, b: string, sides: readonly string[]): Fault {
  const [first, second] = sides;
  return first === undefined || second === undefined
    ? fault(
        'unreadable',
        `Words beside a score: "${name}"`,
        `write ${a}-${b}; the fact names the sides: sides: [Home, Away]`,
      )
    : fault('unreadable', `Not a side of this fact: "${name}"`, `write ${first} ${a}-${b} ${second}`);
}

function compareScores(a: Score, b: Score): Comparison {
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, describe(a), describe(b)) };
}

/** @example write(read('2 : 1')) //=> '2-1' */
function write({ of }: Score): string {
  return of.join('-');
}

function normal({ of }: Score): Normal {
  return { type: 'score', of };
}

function describe({ of, sides }: Score): string {
  const [first, second] = sides;
  return first === undefined || second === undefined
    ? of.join('-')
    : `${first} ${String(of[0])}, ${second} ${String(of[1])}`;
}

export const score: ValueType<Score> = { name: 'score', read, write, compare: compareScores, normal, describe };
