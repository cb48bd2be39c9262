import { valueOf } from '../documents/node.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import type { Problem } from '../model/problem.ts';
import { makeTaxonomy } from '../values/make-taxonomy.ts';
import { normalName } from '../values/normal-name.ts';
import type { Taxonomy, Term } from '../values/taxonomy.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';

/** The names that the rules declare. */
export interface Terms {
  readonly entities: Taxonomy;
  readonly states: ReadonlyMap<string, Taxonomy>;
}

/** Gathers entities and states from all files; what lies within something may name what is declared nowhere else. */
export function gatherTerms(files: readonly RuleFile[], problems: Problem[]): Terms {
  const entities = new Map<string, Term>();
  const states = new Map<string, Map<string, Term>>();
  const later: (() => void)[] = [];
  for (const file of files) {
    for (const entry of entriesOf(valueOf(file.root, 'entities'))) {
      if (entities.has(entry.name)) problems.push(twice(file, entry.at, 'entity', entry.name));
      const term = termOf(entry);
      entities.set(entry.name, term);
      if (term.within.length > 0) later.push(() => problems.push(...unknownTerms(file, entry, entities)));
    }
    for (const table of entriesOf(valueOf(file.root, 'states'))) {
      const terms = states.get(table.name) ?? new Map<string, Term>();
      states.set(table.name, terms);
      for (const entry of entriesOf(table.node)) {
        terms.set(entry.name, termOf(entry));
        later.push(() => problems.push(...unknownTerms(file, entry, terms)));
      }
    }
  }
  for (const step of later) step();
  problems.push(...sharedNames(files, entities));
  return {
    entities: makeTaxonomy([...entities.values()]),
    states: new Map([...states].map(([name, terms]) => [name, makeTaxonomy([...terms.values()])])),
  };
}

type Entry = ReturnType<typeof entriesOf>[number];

function termOf({ name, node }: Entry): Term {
  if (node.kind !== 'map') return bare(name);
  const type = wordOf(valueOf(node, 'type'));
  const label = wordOf(valueOf(node, 'label'));
  return {
    id: name,
    names: [...wordsOf(valueOf(node, 'names')), ...(label === undefined ? [] : [label])],
    ...(type === undefined ? {} : { type }),
    within: wordsOf(valueOf(node, 'within')),
    next: wordsOf(valueOf(node, 'next')),
  };
}

function bare(id: string): Term {
  return { id, names: [], within: [], next: [] };
}

/** What something lies within need not be declared by itself; a name that is nearly another one is likely a slip. */
function unknownTerms(file: RuleFile, { node }: Entry, terms: ReadonlyMap<string, Term>): readonly Problem[] {
  const within = node.kind === 'map' ? valueOf(node, 'within') : undefined;
  if (!within) return [];
  return wordsOf(within).flatMap((id) => {
    const near = terms.has(id) ? null : didYouMean(id, terms.keys());
    if (near === null) return [];
    const message = `"${id}" is not declared, so it is taken for a name of its own.`;
    return [
      file.problemAt(within, {
        code: 'rules/unknown-term',
        message,
        hint: `Did you mean "${near}"?`,
        severity: 'warning',
      }),
    ];
  });
}

function twice(file: RuleFile, at: number, what: string, name: string): Problem {
  return file.problemAt(at, {
    code: 'rules/declared-twice',
    message: `The ${what} "${name}" is declared twice.`,
    hint: 'Keep one of them, with all its names.',
  });
}

/** Names that two entities go by: the first of them would silently be meant. Ids are looked up before names, and are no doubt. */
function sharedNames(files: readonly RuleFile[], entities: ReadonlyMap<string, Term>): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files)
    for (const { name: id, node } of entriesOf(valueOf(file.root, 'entities'))) {
      const names = node.kind === 'map' ? valueOf(node, 'names') : undefined;
      for (const name of wordsOf(names)) {
        const key = normalName(name);
        const owner = owners.get(key) ?? (key !== id && entities.has(key) ? key : undefined);
        if (owner === undefined) owners.set(key, id);
        else if (owner !== id)
          problems.push(
            file.problemAt(names ?? node, {
              code: 'rules/same-name',
              message: `"${id}" goes by the name "${name}", which "${owner}" goes by as well.`,
              hint: `Claims that say "${name}" are taken to mean "${owner}"; write an id where the other is meant.`,
              severity: 'warning',
            }),
          );
      }
    }
  return problems;
}
