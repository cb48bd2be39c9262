import type { Value } from '../values/value.ts';

/** One qualifier under which a claim holds. */
export interface Qualifier {
  readonly key: string;
  readonly words: string;
  readonly value: Value;
}

/** Qualifiers in the order of their keys. Claims of the same words share one scope, so that scopes are grouped by identity. */
export interface Scope {
  readonly qualifiers: readonly Qualifier[];
  /** Keys and canonical values in one string: equal for equal scopes, however they were written. */
  readonly signature: string;
}

export const NO_SCOPE: Scope = { qualifiers: [], signature: '' };

/** The words of a scope in one string: of several ways to write one scope, the first in code-unit order speaks. */
export function writtenScope({ qualifiers }: Scope): string {
  return qualifiers.map(({ words }) => words).join('\n');
}
