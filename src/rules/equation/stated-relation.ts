import { factBeside } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound, Term } from './bind-equation.ts';

/**
 * What a declared fact states of others: a ratio or percentage of two is the one divided by the other, an amount, a
 * quantity or a duration of several is their sum. Null where it states nothing, or where something is claimed by nobody.
 */
export function statedRelation(
  fact: string,
  { vocabulary, claimsOn }: Pick<Evidence, 'vocabulary' | 'claimsOn'>,
): Bound | null {
  const declaration = vocabulary.fact(fact);
  const of = declaration?.of?.map((name) => factBeside(fact, name)) ?? [];
  if (!declaration || of.length < 2 || of.includes(fact) || of.some((name) => claimsOn(name).length === 0)) return null;
  const facts = [...new Set([fact, ...of])];
  const places = new Map(facts.map((name, at) => [name, at]));
  const terms = of.map((name): Term => ({ op: 'fact', at: places.get(name) ?? 0 }));
  const shared = { left: { op: 'fact', at: 0 }, relation: '=', facts } as const;
  switch (declaration.type) {
    case 'ratio':
    case 'percentage':
      if (of.length > 2) return null;
      return { ...shared, right: { op: 'product', factors: terms.map((factor, at) => ({ over: at === 1, factor })) } };
    case 'money':
    case 'quantity':
    case 'duration':
      return { ...shared, right: { op: 'sum', terms: terms.map((term) => ({ minus: false, term })) } };
    default:
      return null;
  }
}
