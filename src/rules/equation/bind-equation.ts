import { attributeOf, subjectOf } from '../../model/fact.ts';
import { decimal, type Decimal } from '../../values/decimal.ts';
import { pattern } from '../pattern.ts';
import type { Equation } from './parse-equation.ts';
import type { Expression, Relation } from './read-operand.ts';
import { grouped } from '../../model/grouped.ts';

/** An expression whose names are facts, by their place in the list of the equation. */
export type Term =
  | { readonly op: 'number'; readonly value: Decimal; readonly text: string }
  | { readonly op: 'fact'; readonly at: number }
  | { readonly op: 'sum'; readonly terms: readonly { readonly minus: boolean; readonly term: Term }[] }
  | { readonly op: 'product'; readonly factors: readonly { readonly over: boolean; readonly factor: Term }[] };

/** An equation of certain facts. */
export interface Bound {
  readonly left: Term;
  readonly relation: Relation;
  readonly right: Term;
  /** In the order in which the equation names them. */
  readonly facts: readonly string[];
}

/** All names and patterns of an equation, those of attributes without their subject. */
export function namesIn({ left, right }: Equation): {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
} {
  const names = new Set<string>();
  const patterns = new Set<string>();
  const visit = (expression: Expression): void => {
    if (expression.op === 'name') names.add(bare(expression.name));
    else if (expression.op === 'sum') for (const { term } of expression.terms) visit(term);
    else if (expression.op === 'product') for (const { factor } of expression.factors) visit(factor);
    else if (expression.op !== 'number') patterns.add(expression.pattern);
  };
  visit(left);
  visit(right);
  return { names: [...names], patterns: [...patterns] };
}

/** `*.total` is the attribute `total`. */
function bare(name: string): string {
  return name.startsWith('*.') ? name.slice(2) : name;
}

/** The patterns of facts that an equation covers. @example patternsOf(share = part / whole) //=> ['*.share', '*.part', '*.whole'] */
export function patternsOf(equation: Equation): readonly string[] {
  const { names, patterns } = namesIn(equation);
  return [...new Set([...names, ...patterns].map((name) => (name.includes('.') ? name : `*.${name}`)))];
}

/** What there is to bind names to: the facts that are declared by name and those that anything is claimed on. */
export interface Facts {
  readonly known: readonly string[];
  readonly has: (fact: string) => boolean;
}

/**
 * The equation once for each subject that has all the attributes it names, or once where it names none. What a rule
 * declares and nobody claims leaves no verdict: neither a fact that is named, nor a part of a sum.
 */
export function bind(equation: Equation, { known, has }: Facts): readonly Bound[] {
  const { names, patterns } = namesIn(equation);
  const attributes = names.filter((name) => !name.includes('.'));
  if (names.some((name) => name.includes('.') && !has(name))) return [];
  const own = patterns.filter((text) => !text.includes('.'));
  const bySubject = attributes.length + own.length > 0 ? groupBySubject(known) : new Map([['', []]]);
  const compiled = new Map(patterns.map((text) => [text, pattern(text)]));
  const covers = (text: string, name: string): boolean => compiled.get(text)?.bind(name) !== null;
  const shared = new Map(
    patterns.filter((text) => text.includes('.')).map((text) => [text, known.filter((fact) => covers(text, fact))]),
  );
  return [...bySubject].flatMap(([subject, facts]) => {
    const full = (name: string): string => (name.includes('.') ? name : `${subject}.${name}`);
    if (attributes.some((name) => !has(full(name)))) return [];
    const named = new Set(names.map(full));
    // What an equation names by itself is no part of a sum beside it: total = sum(*).
    const parts = new Map(
      patterns.map((text) => {
        const matching = shared.get(text) ?? facts.filter((fact) => covers(text, attributeOf(fact)));
        return [text, matching.filter((fact) => !named.has(fact))] as const;
      }),
    );
    if ([...parts.values()].some((list) => list.length === 0 || !list.every(has))) return [];
    return [boundWith(equation, full, (text) => parts.get(text) ?? [])];
  });
}

function groupBySubject(facts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map([...grouped(facts, subjectOf)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function boundWith(
  { left, relation, right }: Equation,
  full: (name: string) => string,
  parts: (text: string) => readonly string[],
): Bound {
  const places = new Map<string, number>();
  const place = (fact: string): Term => {
    const at = places.get(fact) ?? places.size;
    places.set(fact, at);
    return { op: 'fact', at };
  };
  const term = (expression: Expression): Term => {
    switch (expression.op) {
      case 'number':
        return expression;
      case 'name':
        return place(full(bare(expression.name)));
      case 'count': {
        const count = parts(expression.pattern).length;
        return { op: 'number', value: decimal(count), text: String(count) };
      }
      case 'total':
        return { op: 'sum', terms: parts(expression.pattern).map((fact) => ({ minus: false, term: place(fact) })) };
      case 'sum':
        return { op: 'sum', terms: expression.terms.map((part) => ({ ...part, term: term(part.term) })) };
      case 'product':
        return { op: 'product', factors: expression.factors.map((part) => ({ ...part, factor: term(part.factor) })) };
    }
  };
  const sides = { left: term(left), relation, right: term(right) };
  return { ...sides, facts: [...places.keys()] };
}
