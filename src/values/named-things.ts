import { fault, type Fault } from './fault.ts';
import type { Extent } from './extent.ts';
import { compareSets } from './compare-sets.ts';
import { normalName } from './normal-name.ts';
import { faultyLength } from './quoted.ts';
import type { Taxonomy, Term } from './taxonomy.ts';
import type { Value } from './value.ts';
import type { Comparison } from './verdict.ts';

/** One thing named, or several of which one is meant. */
export interface Naming {
  /** Ids in code-unit order; a name that nobody declared stands in the form it is looked up by. */
  readonly any: readonly string[];
  /** What each is called, in the same order. */
  readonly called: readonly string[];
  /** The names that nobody declared, as written. */
  readonly unknown: readonly string[];
  /** The things named and all that lies within them. */
  readonly allowed: Extent;
}

/** A value that names things. */
export interface Named extends Value {
  readonly any: readonly string[];
  readonly called: readonly string[];
}

const LONGEST = 200;

/**
 * Reads `A`, `A or B`, `A, B or C`, `one of A, B`. A declared name may itself hold a comma or an "or": the longest one
 * that is declared is taken first.
 */
export function readNames(text: string, taxonomy: Taxonomy, hint: string): Naming | Fault {
  const known = text.length <= LONGEST ? taxonomy.find(text) : undefined;
  if (known) return naming([[known.id, known, text]], taxonomy);
  const faulty = faultyLength(text, LONGEST, hint);
  if (faulty) return faulty;
  const plain = text.trim().replace(/\s+/gu, ' ');
  const named = new Map<string, Name>();
  for (const name of alternatives(plain, taxonomy)) {
    const term = taxonomy.find(name);
    const key = term?.id ?? normalName(name);
    if (key === '') return fault('unreadable', `No name in "${name}" of "${plain}"`, hint);
    if (!named.has(key)) named.set(key, [key, term, name]);
  }
  return naming(
    [...named.values()].sort(([a], [b]) => (a < b ? -1 : 1)),
    taxonomy,
  );
}

/** The key a name is known by, what it leads to, and how it was written. */
type Name = readonly [key: string, term: Term | undefined, written: string];

function naming(named: readonly Name[], taxonomy: Taxonomy): Naming {
  const any = named.map(([id]) => id);
  const sets = any.map((id) => taxonomy.narrower(id));
  const atoms = sets.length === 1 ? (sets[0] ?? []) : [...new Set(sets.flat())].sort();
  const called = named.map(([, term, written]) => (term ? callOf(term, taxonomy) : written));
  const unknown = named.flatMap(([, term, written]) => (term ? [] : [written]));
  return { any, called, unknown, allowed: { shape: 'atoms', atoms } };
}

/** Its first name, or its id where that name leads to another term. */
function callOf(term: Term, taxonomy: Taxonomy): string {
  const [name] = term.names;
  return name !== undefined && taxonomy.find(name)?.id === term.id ? name : term.id;
}

function alternatives(text: string, taxonomy: Taxonomy): readonly string[] {
  if (taxonomy.find(text)) return [text];
  const list = /^one of (?=.)/i.exec(text)?.[0] ?? '';
  const rest = text.slice(list.length);
  if (list === '' && !/ or /i.test(rest)) return [text];
  const pieces = rest.split(/( ?, ?(?:or )?| or )/i);
  const names: string[] = [];
  for (let start = 0; start < pieces.length;) {
    let end = pieces.length;
    while (end > start + 1 && !taxonomy.find(pieces.slice(start, end).join(''))) end -= 2;
    names.push(pieces.slice(start, end).join(''));
    start = end + 1;
  }
  return names;
}

/** @example writeNames(value) //=> 'Kesra Police or Orlen Police' */
export function writeNames(value: Named): string {
  return value.called.join(' or ');
}

/** Things that lie within each other can be one and the same; others cannot. */
export function compareNames(a: Named, b: Named): Comparison {
  const [left, right] = [writeNames(a), writeNames(b)];
  const verdict = compareSets(a, b);
  if (verdict === 'equal') return { verdict, why: `Both are ${left}.` };
  if (verdict === 'conflict')
    return { verdict, why: `${left} and ${right} differ, and neither lies within the other.` };
  if (isWithin(a, b)) return { verdict, why: `${left} lies within ${right}.` };
  if (isWithin(b, a)) return { verdict, why: `${right} lies within ${left}.` };
  return { verdict, why: `${left} and ${right} can be one and the same.` };
}

function isWithin(a: Named, b: Named): boolean {
  if (a.allowed.shape !== 'atoms' || b.allowed.shape !== 'atoms') return false;
  const whole = new Set(b.allowed.atoms);
  return a.allowed.atoms.every((atom) => whole.has(atom));
}

/** @example describeNames(value) //=> 'Kesra University, or anything within it' */
export function describeNames(value: Named): string {
  const more = value.allowed.shape === 'atoms' && value.allowed.atoms.length > value.any.length;
  return more
    ? `${writeNames(value)}, or anything within ${value.any.length === 1 ? 'it' : 'them'}`
    : writeNames(value);
}
