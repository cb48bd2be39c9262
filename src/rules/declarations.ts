import { valueOf, type Node } from '../documents/node.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import { attributeOf, factBeside, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { FactType, TypeName } from '../values/value.ts';
import { mostSpecific, pattern, type Pattern } from './pattern.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';

/** All facts that the rules declare. */
export interface Declarations {
  readonly find: (fact: string) => FactDeclaration | undefined;
  readonly near: (fact: string) => readonly string[];
  readonly subjectLabel: (subject: string) => string | null;
  readonly classOf: (subject: string) => string | null;
  readonly facts: () => readonly string[];
  readonly isOpen: boolean;
}

/** Gives the declaration of a fact, by the fact's name. */
type Declare = (fact: string) => FactDeclaration;

interface Declared {
  readonly pattern: Pattern;
  readonly declare: (fact: string) => FactDeclaration;
}

/** Gathers facts from `classes` and `subjects`, and from `facts`, where the most specific pattern wins. */
export function gatherDeclarations(
  files: readonly RuleFile[],
  stateNames: ReadonlySet<string>,
  problems: Problem[],
): Declarations {
  const classes = new Map<string, ReadonlyMap<string, Declare>>();
  for (const file of files)
    for (const { name: className, node } of entriesOf(valueOf(file.root, 'classes')))
      classes.set(
        className,
        new Map(entriesOf(node).map(({ name, node: attribute }) => [name, declaration(attribute, className)])),
      );
  const attributesOf = new Map<string, ReadonlyMap<string, Declare>>();
  const exact = new Map<string, Declare>();
  const labels = new Map<string, string>();
  const classNames = new Map<string, string>();
  for (const file of files) {
    for (const { name: subject, node } of entriesOf(valueOf(file.root, 'subjects'))) {
      if (node.kind !== 'map') continue;
      const label = wordOf(valueOf(node, 'label'));
      if (label !== undefined) labels.set(subject, label);
      const className = wordOf(valueOf(node, 'class')) ?? '';
      const found = classes.get(className);
      if (!found) problems.push(unknownClass(file, node, className, classes.keys()));
      else {
        attributesOf.set(subject, found);
        classNames.set(subject, className);
      }
    }
  }
  const patterns: Declared[] = [];
  for (const file of files) {
    for (const { name, at, node } of entriesOf(valueOf(file.root, 'facts'))) {
      if (exact.has(name)) {
        problems.push(
          file.problemAt(at, {
            code: 'rules/declared-twice',
            message: `The fact "${name}" is declared twice.`,
            hint: 'Keep one of the declarations.',
          }),
        );
      } else if (name.includes('*')) patterns.push({ pattern: pattern(name), declare: declaration(node, '') });
      else exact.set(name, declaration(node, ''));
    }
  }
  for (const file of files) problems.push(...statesProblems(file, stateNames));
  let all: readonly string[] | undefined;
  return {
    find: (fact) => {
      const declare =
        exact.get(fact) ??
        attributesOf.get(subjectOf(fact))?.get(attributeOf(fact)) ??
        mostSpecific(patterns, fact)?.declare;
      return declare?.(fact);
    },
    near: (fact) => [didYouMean(fact, names(exact, attributesOf))].filter((name) => name !== null),
    subjectLabel: (subject) => labels.get(subject) ?? null,
    classOf: (subject) => classNames.get(subject) ?? null,
    isOpen: patterns.length > 0,
    facts: () => (all ??= [...names(exact, attributesOf)]),
  };
}

/** The names of all facts that are declared by name. */
function* names(
  exact: ReadonlyMap<string, unknown>,
  attributesOf: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): Iterable<string> {
  for (const [subject, attributes] of attributesOf) for (const name of attributes.keys()) yield `${subject}.${name}`;
  yield* exact.keys();
}

/** A declaration, for any fact that it covers. A status takes the table of states that its class shares a name with, unless it names one. */
function declaration(node: Node, className: string): (fact: string) => FactDeclaration {
  if (node.kind !== 'map') return () => ({ type: 'text', ...NOTHING });
  const get = (key: string): string | undefined => wordOf(valueOf(node, key));
  const [unit, is, of, sides] = [get('unit'), get('is'), wordsOf(valueOf(node, 'of')), wordsOf(valueOf(node, 'sides'))];
  const type = (get('type') ?? 'text') as TypeName;
  const rateDate = get('rate-date');
  const shared: FactDeclaration = {
    ...NOTHING,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(is === undefined ? {} : { is: is as NonNullable<FactType['is']> }),
    ...(of.length === 0 ? {} : { of }),
    ...(sides.length === 0 ? {} : { sides }),
    ...(type === 'status' ? { states: get('states') ?? className } : {}),
    label: get('label') ?? null,
    changes: (get('changes') as FactDeclaration['changes'] | undefined) ?? null,
    along: get('along') ?? 'as-of',
  };
  if (rateDate === undefined || rateDate.includes('.')) {
    // One declaration for all facts: what is read by it is remembered by it.
    const declared: FactDeclaration = { ...shared, rateDate: rateDate ?? null };
    return () => declared;
  }
  return (fact) => ({ ...shared, rateDate: factBeside(fact, rateDate) });
}

const NOTHING = { label: null, changes: null, along: 'as-of', rateDate: null } as const;

function unknownClass(file: RuleFile, subject: Node, name: string, classes: Iterable<string>): Problem {
  const near = didYouMean(name, classes);
  const at = subject.kind === 'map' ? (valueOf(subject, 'class') ?? subject) : subject;
  return file.problemAt(at, {
    code: 'rules/unknown-class',
    message: `No class "${name}" is declared.`,
    hint: near === null ? 'Declare it under classes.' : `Did you mean "${near}"?`,
  });
}

/** A status whose table of states nobody declares can never be read. */
function statesProblems(file: RuleFile, stateNames: ReadonlySet<string>): readonly Problem[] {
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
