import type { Taxonomy } from '../values/taxonomy.ts';
import type { Source } from './source.ts';

/** All sources of a dossier by id, and the entities that their publishers and origins may name. */
export interface Sources extends ReadonlyMap<string, Source> {
  readonly entities: Taxonomy;
}
