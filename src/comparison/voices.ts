import { compareText } from '../model/compare-text.ts';
import type { Claim } from '../model/claim.ts';
import { isOwn, type Source } from '../model/source.ts';
import type { Taxonomy } from '../values/taxonomy.ts';
import { witnessOf } from './voice.ts';

/** An independent voice, and the claims that pass on what it says. */
export interface Voice {
  readonly name: string;
  readonly claims: readonly Claim[];
}

/**
 * The independent voices behind claims, by name. A bulletin of the police and papers that quote the police are one voice,
 * where the publisher of the one, or the origin of another, is declared as the speaker of the rest. A paper that copies a
 * piece of ours is no voice.
 */
export function voicesOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  entities: Taxonomy,
): readonly Voice[] {
  const speakers = new Set(claims.map(({ saidBy }) => saidBy));
  const voices = new Map<string, Claim[]>();
  for (const claim of claims) {
    const end = witnessOf(claim, sources);
    const source = sources.get(end);
    if (source && isOwn(source)) continue;
    const known = entityOf(end, source, entities);
    const name = known !== null && speakers.has(known) ? known : end;
    const voice = voices.get(name);
    if (voice) voice.push(claim);
    else voices.set(name, [claim]);
  }
  return [...voices].map(([name, own]) => ({ name, claims: own })).sort((a, b) => compareText(a.name, b.name));
}

/** The entity that a source or an origin speaks for: its publisher, or itself by name. */
export function entityOf(name: string, source: Source | undefined, entities: Taxonomy): string | null {
  const called = source ? source.publisher : name;
  return (called === null ? undefined : entities.find(called)?.id) ?? null;
}
