import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf } from '../documents/node.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { makeTaxonomy } from '../values/make-taxonomy.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { Taxonomy } from '../values/taxonomy.ts';
import type { FactType, TypeName } from '../values/value.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';
import type { Terms } from './terms.ts';

/** The keys of scopes and how their values are read. */
export interface Scopes {
  readonly keys: readonly string[];
  readonly read: Vocabulary['scope'];
  /** The tables of states, and beside them the words of each scope key that lists its own. */
  readonly states: ReadonlyMap<string, Taxonomy>;
}

/** Keys that every project has without declaring them; a project's own declaration of one comes first. */
const BUILT_IN: readonly (readonly [string, FactType])[] = [
  ['territory', { type: 'entity' }],
  ['law', { type: 'entity' }],
  ['period', { type: 'date' }],
  ['basis', { type: 'text' }],
  ['as-of', { type: 'date' }],
];

/** A name that no table of states can have, so that a scope's words never mix with them. */
const tableOf = (key: string): string => `scope ${key}`;

export function gatherScopes(files: readonly RuleFile[], terms: Terms, problems: Problem[]): Scopes {
  const types = new Map<string, FactType>(BUILT_IN);
  const states = new Map(terms.states);
  for (const file of files) {
    for (const { name, node } of entriesOf(valueOf(file.root, 'scopes'))) {
      const word = wordOf(node);
      if (word === undefined) {
        states.set(tableOf(name), makeTaxonomy(wordsOf(node).map((id) => ({ id, names: [], within: [], next: [] }))));
        types.set(name, { type: 'status', states: tableOf(name) });
      } else if (VALUE_TYPES.has(word as TypeName)) types.set(name, { type: word as TypeName });
      else {
        const near = didYouMean(word, VALUE_TYPES.keys());
        problems.push(
          file.problemAt(node, {
            code: 'rules/unknown-type',
            message: `The scope key "${name}" has an unknown type: "${word}".`,
            hint:
              near === null ? 'Write a type such as entity or date, or a list of words.' : `Did you mean "${near}"?`,
          }),
        );
      }
    }
  }
  return {
    keys: [...types.keys()],
    read: (key, words, lexicon) => {
      const type = types.get(key);
      return type && VALUE_TYPES.get(type.type)?.read(words, type, lexicon);
    },
    states,
  };
}
