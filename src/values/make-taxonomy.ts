import { nearWords, type Candidate } from './near-words.ts';
import { normalName } from './normal-name.ts';
import type { Taxonomy, Term } from './taxonomy.ts';

/**
 * Makes names look-up-able. Ids win over names and earlier terms over later ones, so hand them over in a fixed order.
 * What is named only under `within` or `next` is a term as well: a graph of states may end in one that leads nowhere.
 * @example makeTaxonomy([{ id: 'orlen', names: ['Orlen'], within: ['kesra'], next: [] }]).narrower('kesra') //=> ['kesra', 'orlen']
 */
export function makeTaxonomy(declared: readonly Term[]): Taxonomy {
  const stated = indexOf(declared);
  const implied = impliedBy(declared, stated);
  const terms = [...declared, ...implied];
  const find = implied.length === 0 ? stated : indexOf(terms);
  const children = childrenOf(terms, find);
  const narrowerOf = new Map<string, readonly string[]>();
  const nearTo = new Map<string, readonly string[]>();
  let candidates: readonly Candidate[] | undefined;
  return {
    find,
    narrower: (id) => (children.has(id) ? remembered(narrowerOf, id, () => descendants(id, children)) : [id]),
    near: (name) =>
      remembered(nearTo, normalName(name), (key) => nearWords(key, (candidates ??= candidatesFrom(terms)))),
  };
}

type Find = Taxonomy['find'];

function indexOf(terms: readonly Term[]): Find {
  const byId = new Map<string, Term>();
  const byName = new Map<string, Term>();
  const add = (index: Map<string, Term>, key: string, term: Term): void => {
    if (!index.has(key)) index.set(key, term);
  };
  for (const term of terms) {
    add(byId, term.id, term);
    add(byName, normalName(term.id), term);
  }
  for (const term of terms) for (const name of term.names) add(byName, normalName(name), term);
  return (name) => byId.get(name) ?? byName.get(normalName(name));
}

function impliedBy(terms: readonly Term[], find: Find): readonly Term[] {
  const mentioned = terms.flatMap((term) => [...term.within, ...term.next]);
  const unknown = new Set(mentioned.filter((id) => !find(id)));
  return [...unknown].map((id) => ({ id, names: [], within: [], next: [] }));
}

function childrenOf(terms: readonly Term[], find: Find): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const term of terms) {
    for (const parent of term.within) {
      const id = find(parent)?.id ?? parent;
      const siblings = children.get(id);
      if (siblings) siblings.push(term.id);
      else children.set(id, [term.id]);
    }
  }
  return children;
}

/** Each is visited once, so that terms which lie within each other in a circle come to an end. */
function descendants(id: string, children: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set([id]);
  for (const next of found) for (const child of children.get(next) ?? []) found.add(child);
  return [...found].sort();
}

function candidatesFrom(terms: readonly Term[]): readonly Candidate[] {
  return terms.flatMap(({ id, names }) =>
    [...names, id].map((shown) => ({ key: normalName(shown), shown, thing: id })),
  );
}

function remembered<T>(memory: Map<string, T>, key: string, make: (key: string) => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}
