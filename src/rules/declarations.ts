import { valueOf } from '../documents/node.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import { factDeclaration, type Declare } from './fact-declaration.ts';
import { mostSpecific, pattern, type Pattern } from './pattern.ts';
import { entriesOf, type RuleFile } from './rule-file.ts';
import { statesProblems } from './states-problems.ts';
import { gatherSubjects, type Subjects } from './subjects.ts';

/** All facts that the rules declare. */
export interface Declarations {
  readonly find: (fact: string) => FactDeclaration | undefined;
  readonly near: (fact: string) => readonly string[];
  readonly subjectLabel: (subject: string) => string | null;
  readonly classOf: (subject: string) => string | null;
  readonly facts: () => readonly string[];
  readonly isOpen: boolean;
}

/** Facts outside of any class: by their whole names, and by patterns. */
interface SingleFacts {
  readonly exact: ReadonlyMap<string, Declare>;
  readonly patterns: readonly { readonly pattern: Pattern; readonly declare: Declare }[];
}

/** Gathers facts from `classes` and `subjects`, and from `facts`, where the most specific pattern wins. */
export function gatherDeclarations(
  files: readonly RuleFile[],
  stateNames: ReadonlySet<string>,
  problems: Problem[],
): Declarations {
  const { attributesOf, classOf, labels } = gatherSubjects(files, problems);
  const { exact, patterns } = gatherFacts(files, problems);
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
    near: (fact) => [didYouMean(fact, namesOf(exact, attributesOf))].filter((name) => name !== null),
    subjectLabel: (subject) => labels.get(subject) ?? null,
    classOf: (subject) => classOf.get(subject) ?? null,
    isOpen: patterns.length > 0,
    facts: () => (all ??= [...namesOf(exact, attributesOf)]),
  };
}

function gatherFacts(files: readonly RuleFile[], problems: Problem[]): SingleFacts {
  const exact = new Map<string, Declare>();
  const patterns: SingleFacts['patterns'][number][] = [];
  for (const file of files)
    for (const { name, at, node } of entriesOf(valueOf(file.root, 'facts'))) {
      if (exact.has(name)) {
        problems.push(
          file.problemAt(at, {
            code: 'rules/declared-twice',
            message: `The fact "${name}" is declared twice.`,
            hint: 'Keep one of the declarations.',
          }),
        );
      } else if (name.includes('*')) patterns.push({ pattern: pattern(name), declare: factDeclaration(node, '') });
      else exact.set(name, factDeclaration(node, ''));
    }
  return { exact, patterns };
}

/** The names of all facts that are declared by name. */
function* namesOf(exact: SingleFacts['exact'], attributesOf: Subjects['attributesOf']): Iterable<string> {
  for (const [subject, attributes] of attributesOf) for (const name of attributes.keys()) yield `${subject}.${name}`;
  yield* exact.keys();
}
