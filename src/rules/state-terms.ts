import type { Claim } from '../model/claim.ts';
import type { Taxonomy } from '../values/taxonomy.ts';
import type { Status } from '../values/status.ts';
import type { Evidence } from './evidence.ts';

/** The states of a claim, with the graph that they are taken from; null where the value is no status. */
export function statesOf(claim: Claim, { vocabulary }: Evidence): readonly [readonly string[], Taxonomy] | null {
  const graph = vocabulary.lexicon.states.get(claim.declaration.states ?? '');
  return claim.value.type === 'status' && graph ? [(claim.value as Status).any, graph] : null;
}

/** A state and all that it lies within, from the nearest on; each once, also where they lie within each other in a circle. */
export function broaderThan(state: string, graph: Taxonomy): readonly string[] {
  const found = new Set([state]);
  for (const next of found) for (const parent of graph.find(next)?.within ?? []) found.add(parent);
  return [...found];
}

/** Whether one state can lead to another in any number of steps; a broader state's ways are those of all within it. */
export function leadsTo(from: string, to: string, graph: Taxonomy): boolean {
  const ends = new Set([...broaderThan(to, graph), ...graph.narrower(to)]);
  const reached = new Set(broaderThan(from, graph).flatMap((state) => graph.find(state)?.next ?? []));
  for (const state of reached) {
    if (ends.has(state)) return true;
    for (const broad of broaderThan(state, graph)) for (const next of graph.find(broad)?.next ?? []) reached.add(next);
  }
  return false;
}
