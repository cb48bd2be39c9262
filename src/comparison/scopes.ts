import type { Qualifier, Scope } from '../model/scope.ts';
import { typeOf } from '../values/registry.ts';
import { PUBLICATION } from './strata.ts';

/** How two scopes stand to each other, and the keys that decide it. */
export interface ScopeRelation {
  /** `same`: compare the claims. `unknown`: a clash is only possible. `different`: the claims speak of different things. */
  readonly relation: 'same' | 'unknown' | 'different';
  readonly keys: readonly string[];
}

const SAME: ScopeRelation = { relation: 'same', keys: [] };

/**
 * Qualifiers that cannot both hold make claims incomparable; a key that one claim lacks, or that one states more finely,
 * leaves open whether they speak of one thing.
 * @example relateScopes({ law: gdpr }, {}) //=> { relation: 'unknown', keys: ['law'] }
 */
export function relateScopes(a: Scope, b: Scope): ScopeRelation {
  if (a.signature === b.signature) return SAME;
  const others = new Map(b.qualifiers.map((qualifier) => [qualifier.key, qualifier]));
  const [different, unknown]: [string[], string[]] = [[], []];
  for (const mine of a.qualifiers) {
    const other = others.get(mine.key);
    others.delete(mine.key);
    const relation = other ? relateQualifiers(mine, other) : 'unknown';
    if (relation === 'different') different.push(mine.key);
    else if (relation === 'unknown') unknown.push(mine.key);
  }
  unknown.push(...others.keys());
  if (different.length > 0) return { relation: 'different', keys: different };
  return unknown.length > 0 ? { relation: 'unknown', keys: unknown.sort() } : SAME;
}

function relateQualifiers(a: Qualifier, b: Qualifier): ScopeRelation['relation'] {
  switch (typeOf(a.value).compare(a.value, b.value).verdict) {
    case 'equal':
      return 'same';
    case 'conflict':
    case 'incomparable':
      // Two articles of neighbouring days may still speak of one moment: only a stated day sets ranks apart.
      return a.words.endsWith(PUBLICATION) && b.words.endsWith(PUBLICATION) ? 'unknown' : 'different';
    case 'compatible':
    case 'possible':
      return 'unknown';
  }
}

/** A scope in words. @example scopeWords(scope) //=> 'territory kesra, law gdpr' */
export function scopeWords(scope: Scope): string {
  return scope.qualifiers.map(({ key, words }) => `${key} ${words}`).join(', ');
}
