import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf, type MapNode } from '../documents/node.ts';
import type { Problem } from '../model/problem.ts';
import { factDeclaration, type Declare } from './fact-declaration.ts';
import { entriesOf, wordOf, type RuleFile } from './rule-file.ts';

/** What subjects have by their classes, and what they are called. */
export interface Subjects {
  readonly attributesOf: ReadonlyMap<string, ReadonlyMap<string, Declare>>;
  readonly classOf: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

/** Gathers `subjects` from all files, and the attributes that `classes`, in whichever file, give them. */
export function gatherSubjects(files: readonly RuleFile[], problems: Problem[]): Subjects {
  const classes = gatherClasses(files);
  const attributesOf = new Map<string, ReadonlyMap<string, Declare>>();
  const classOf = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const file of files)
    for (const { name: subject, node } of entriesOf(valueOf(file.root, 'subjects'))) {
      if (node.kind !== 'map') continue;
      const label = wordOf(valueOf(node, 'label'));
      if (label !== undefined) labels.set(subject, label);
      const className = wordOf(valueOf(node, 'class')) ?? '';
      const attributes = classes.get(className);
      if (attributes) {
        attributesOf.set(subject, attributes);
        classOf.set(subject, className);
      } else problems.push(unknownClass(file, node, className, classes.keys()));
    }
  return { attributesOf, classOf, labels };
}

function gatherClasses(files: readonly RuleFile[]): ReadonlyMap<string, ReadonlyMap<string, Declare>> {
  return new Map(
    files.flatMap((file) =>
      entriesOf(valueOf(file.root, 'classes')).map(({ name: className, node }) => [
        className,
        new Map(entriesOf(node).map(({ name, node: attribute }) => [name, factDeclaration(attribute, className)])),
      ]),
    ),
  );
}

function unknownClass(file: RuleFile, subject: MapNode, name: string, classes: Iterable<string>): Problem {
  const near = didYouMean(name, classes);
  return file.problemAt(valueOf(subject, 'class') ?? subject, {
    code: 'rules/unknown-class',
    message: `No class "${name}" is declared.`,
    hint: near === null ? 'Declare it under classes.' : `Did you mean "${near}"?`,
  });
}
