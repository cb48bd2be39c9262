import { factBeside } from '../../model/fact.ts';
import type { Bound } from '../equation/bind-equation.ts';
import type { LimitOptions } from './bounds.limits.ts';

/** What a rule of this kind may say. */
export interface BoundsOptions extends LimitOptions {
  readonly facts?: string | readonly string[];
  readonly cap?: string;
  readonly floor?: string;
  readonly whole?: string;
}

/** The options that name a fact which limits others. */
export const LIMITING = ['cap', 'floor', 'whole'] as const;
export type Limiting = (typeof LIMITING)[number];

/** `fact <= cap`; null where the rule names no cap, or names the fact itself. */
export function limitedBy(fact: string, by: Limiting, options: BoundsOptions): Bound | null {
  const name = options[by];
  if (name === undefined) return null;
  const limit = factBeside(fact, name);
  if (limit === fact) return null;
  const relation = by === 'floor' ? '>=' : '<=';
  return { left: { op: 'fact', at: 0 }, relation, right: { op: 'fact', at: 1 }, facts: [fact, limit] };
}
