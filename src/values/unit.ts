import { multiply, parseDecimal, subtract, type Decimal } from './decimal.ts';
import { foldNoun } from './noun.ts';
import { quotient } from './quotient.ts';
import { DIMENSIONS, SHARED_NAMES, type Dimension, type UnitRow } from './unit-table.ts';

/** What a quantity is measured or counted in. */
export interface Unit {
  /** As it is written behind a figure; empty for a plain number. */
  readonly name: string;
  /** The base unit of its dimension, or the noun that is counted, in the singular: values compare on one axis only. */
  readonly axis: string;
  /** The axis as it is shown: the base unit, or the noun as it was written. */
  readonly label: string;
  /** What a value in it is, in a sentence: `a length`, `a number of votes`. */
  readonly kind: string;
  /** Whole numbers only. */
  readonly counted: boolean;
  /** So many whole things for each of something. */
  readonly ofCounts?: true;
  /** Of so much for each of something that the table has no dimension for: its way to the base units of both. */
  readonly rate?: Pick<Unit, 'axis' | 'times' | 'by'>;
  /** How one unit becomes axis units: (x − zero) × times ÷ by. */
  readonly times: Decimal | null;
  readonly by: Decimal | null;
  readonly zero: Decimal | null;
}

/** What a number without any unit is measured in. */
export const PLAIN_NUMBER: Unit = {
  name: '',
  axis: 'number',
  label: '',
  kind: 'a plain number',
  counted: false,
  times: null,
  by: null,
  zero: null,
};

let named: Map<string, () => Unit> | null = null;

/** Units by their names as they are written: gathered when a word first asks for one, and each made when it is meant. */
function unitsByName(): ReadonlyMap<string, () => Unit> {
  if (named) return named;
  named = new Map();
  for (const dimension of DIMENSIONS) {
    for (const row of dimension.units) {
      let unit: Unit | null = null;
      const made = (): Unit => (unit ??= unitOf(dimension, row));
      for (const name of row[0].split('|')) named.set(name, made);
    }
  }
  return named;
}

function unitOf({ kind, axis }: Dimension, [names, factor, zero]: UnitRow): Unit {
  const [times = '', by] = factor.split('/');
  return {
    name: names.split('|', 1)[0] ?? '',
    axis,
    label: axis,
    kind,
    counted: axis === 'people',
    times: times === '1' ? null : parseDecimal(times),
    by: by === undefined ? null : parseDecimal(by),
    zero: zero === undefined ? null : parseDecimal(zero),
  };
}

let folded: Map<string, Set<Unit>> | null = null;

/** Units by their names in the singular and in small letters, gathered when a word first asks for them. */
function unitsByFoldedName(): ReadonlyMap<string, ReadonlySet<Unit>> {
  if (folded) return folded;
  folded = new Map();
  for (const [name, made] of unitsByName()) {
    const key = foldNoun(name);
    folded.set(key, (folded.get(key) ?? new Set()).add(made()));
  }
  return folded;
}

/**
 * The units of the table that a word may stand for: none for what is none of them, several where only the letters' case
 * would tell (`mw`) or where a name has two meanings (`ton`).
 * @example unitsOfTable('kilometres') // km
 */
export function unitsOfTable(word: string): readonly Unit[] {
  const exact = unitsByName().get(word);
  if (exact) return [exact()];
  // A single letter is a symbol, in which capitals count: k is no kelvin.
  if (word.length === 1 && !SHARED_NAMES.has(word)) return [];
  const ofSymbol = word.length > 2 && word.endsWith('s') ? unitsByName().get(word.slice(0, -1)) : undefined;
  if (ofSymbol) return [ofSymbol()];
  const key = foldNoun(word);
  const shared = SHARED_NAMES.get(word) ?? SHARED_NAMES.get(key);
  if (shared) return shared.flatMap((name) => unitsByName().get(name)?.() ?? []);
  return [...(unitsByFoldedName().get(key) ?? [])];
}

/** A word outside the table as something that is counted, or null for what is no word. @example countedNoun('votes') */
export function countedNoun(words: string): Unit | null {
  // Read by V8 only once it is met, as are all patterns with classes of Unicode: it takes half a millisecond.
  if (!/^\p{L}[\p{L}\p{M}'’.-]+(?:\s+\p{L}[\p{L}\p{M}'’.-]*){0,5}$/u.test(words)) return null;
  const name = words.replace(/\s+/g, ' ');
  return {
    name,
    axis: foldNoun(name),
    label: name,
    kind: `a number of ${name}`,
    counted: true,
    times: null,
    by: null,
    zero: null,
  };
}

/**
 * A figure of a unit in units of its axis. Exact where a decimal is, and in the same order in any case.
 * @example toAxis(decimal(986, -1), fahrenheit) //=> 37
 */
export function toAxis(x: Decimal, { times, by, zero }: Unit): Decimal {
  const shifted = zero === null ? x : subtract(x, zero);
  const scaled = times === null ? shifted : multiply(shifted, times);
  return by === null ? scaled : quotient(scaled, by);
}
