import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf } from '../documents/node.ts';
import type { Problem } from '../model/problem.ts';
import { entriesOf, wordOf, type RuleFile } from './rule-file.ts';

/** A status whose table of states nobody declares can never be read. */
export function statesProblems(file: RuleFile, stateNames: ReadonlySet<string>): readonly Problem[] {
  const facts = [
    ...entriesOf(valueOf(file.root, 'facts')).map((entry) => ({ ...entry, className: '' })),
    ...entriesOf(valueOf(file.root, 'classes')).flatMap(({ name, node }) =>
      entriesOf(node).map((entry) => ({ ...entry, className: name })),
    ),
  ];
  return facts.flatMap(({ name, at, node, className }) => {
    if (node.kind !== 'map' || wordOf(valueOf(node, 'type')) !== 'status') return [];
    const states = wordOf(valueOf(node, 'states')) ?? className;
    if (stateNames.has(states)) return [];
    const near = didYouMean(states, stateNames);
    return [
      file.problemAt(valueOf(node, 'states') ?? at, {
        code: 'rules/unknown-states',
        message:
          states === ''
            ? `The status "${name}" names no table of states.`
            : `The status "${name}" takes its states from "${states}", which is not declared under states.`,
        hint:
          near === null ? 'Declare the table under states, and name it with states: NAME.' : `Did you mean "${near}"?`,
      }),
    ];
  });
}
