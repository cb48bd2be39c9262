import type { Claim } from '../model/claim.ts';
import type { Clash } from './clash.ts';

/**
 * What claims state of the keys that a message asks about, to stand behind their words; nothing where they state several
 * things. Of a moment the message tells itself.
 * @example askedScope({ ask: ['territory'] })([inTheProvince]) //=> ' (kesra)'
 */
export function askedScope({ ask }: Pick<Clash, 'ask'>): (claims: readonly Claim[]) => string {
  return (claims) => {
    const stated = new Set(claims.map(({ scope }) => statedIn(scope, ask)));
    const [only = ''] = stated;
    return stated.size === 1 && only !== '' ? ` (${only})` : '';
  };
}

function statedIn({ qualifiers }: Claim['scope'], ask: readonly string[]): string {
  return qualifiers.flatMap(({ key, words }) => (ask.includes(key) ? [words] : [])).join(', ');
}
