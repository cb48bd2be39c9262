import { type Problem, problemsIn } from '../model/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { expectation, found } from './expectation.ts';
import { fits, underKey } from './fits.ts';
import { isEmpty, type MapNode, type Node } from './node.ts';
import { quotedForm } from './quoted-form.ts';
import type { MapSchema, ShapeSchema } from './shape-schema.ts';

/**
 * Every reason why a tree has not the shape that a schema demands, in the order of the file. Each says what stands
 * there and what would be right. `root` may be a part of the file, as the options of one rule are.
 */
export function explain(schema: ShapeSchema, file: string, text: string, root: Node): readonly Problem[] {
  const problems: Problem[] = [];
  const problem = problemsIn(file, text);
  const report = (offset: number, code: string, message: string, hint: string | null): void =>
    void problems.push(problem(offset, { code, message, hint }));

  const value = (demand: ShapeSchema, node: Node, name: string, offset: number): void => {
    if (fits(demand, node)) return;
    const branch = branchFor(demand, node);
    if (branch?.type === 'map' && node.kind === 'map') map(branch, node, name);
    else if (branch?.type === 'list' && node.kind === 'list' && node.items.length >= (branch.least ?? 0)) {
      node.items.forEach((item, index) => value(branch.items, item, `Item ${index + 1} of ${lower(name)}`, item.start));
    } else if (isEmpty(node)) {
      report(
        offset,
        'shape/missing-value',
        `${name} has no value; it must be ${expectation(demand)}.`,
        'Write one, or leave it out.',
      );
    } else wrong(demand, node, name);
  };

  const wrong = (demand: ShapeSchema, node: Node, name: string): void => {
    const words = wordsOf(demand);
    if (node.kind === 'scalar' && words.length > 0) {
      const near = didYouMean(node.text, words);
      const meant = near === null ? '' : ` Did you mean ${near}?`;
      report(
        node.start,
        'shape/not-one-of',
        `${name} is ${quotedForm(shown(node.text))}, but must be ${expectation(demand)}.${meant}`,
        null,
      );
    } else
      report(
        node.start,
        'shape/wrong-type',
        `${name} must be ${expectation(demand)}, but ${found(node)} stands here.`,
        mend(demand, node),
      );
  };

  const mend = (demand: ShapeSchema, node: Node): string | null => {
    const written = text.slice(node.start, node.end);
    if (written.includes('\n') || written.length > 200) return null;
    if (node.kind === 'scalar') return branchOf(demand, 'list') ? `Write it as a list: [${written}]` : null;
    const bracket = written.startsWith('{') || written.startsWith('[');
    return bracket && branchOf(demand, 'scalar')
      ? `If the brackets belong to the text, write it in quotes: ${quotedForm(written)}`
      : null;
  };

  const map = (demand: MapSchema, node: MapNode, name: string): void => {
    for (const key of demand.required) {
      if (node.keys.includes(key)) continue;
      const keys = node.keys.filter((other) => underKey(demand, other) === false);
      // A mistyped key is reported once, as the unknown key that it is.
      if (keys.some((other) => didYouMean(other, Object.keys(demand.keys)) === key)) continue;
      report(node.start, 'shape/missing-key', `${name} has no ${quotedForm(key)}.`, null);
    }
    const present = new Set(node.keys);
    node.keys.forEach((key, index) => {
      const under = underKey(demand, key);
      const stands = node.values[index];
      const offset = node.keyStarts[index] ?? node.start;
      if (under === true || stands === undefined) return;
      if (under === false) unknown(demand, present, key, offset);
      else if (isEmpty(stands) && demand.required.includes(key) && !fits(under, stands))
        report(offset, 'shape/missing-key', `${quotedForm(key)} has no value; it must be ${expectation(under)}.`, null);
      else value(under, stands, quotedForm(key), offset);
    });
  };

  const unknown = (demand: MapSchema, present: ReadonlySet<string>, key: string, offset: number): void => {
    const known = [...Object.keys(demand.keys), ...(demand.restKeys ?? [])];
    const near = didYouMean(
      key,
      known.filter((name) => !present.has(name)),
    );
    const meant = near === null ? '' : ` Did you mean ${quotedForm(near)}?`;
    report(
      offset,
      'shape/unknown-key',
      `Unknown key ${quotedForm(shown(key))}.${meant}`,
      `Known here: ${known.join(', ')}`,
    );
  };

  value(schema, root, 'The file', root.start);
  return problems;
}

/** The one of several shapes that a node seems to be meant for: the one of its own kind. */
function branchFor(
  schema: ShapeSchema,
  node: Node,
): Exclude<ShapeSchema, { anyOf: unknown } | { enum: unknown }> | undefined {
  const branches = 'anyOf' in schema ? schema.anyOf : [schema];
  for (const branch of branches) if ('type' in branch && branch.type === node.kind) return branch;
  return undefined;
}

function branchOf(schema: ShapeSchema, type: 'list' | 'scalar'): boolean {
  const branches = 'anyOf' in schema ? schema.anyOf : [schema];
  return branches.some((branch) => ('type' in branch ? branch.type === type : type === 'scalar'));
}

function wordsOf(schema: ShapeSchema): readonly string[] {
  if ('anyOf' in schema) return schema.anyOf.flatMap(wordsOf);
  return 'enum' in schema ? schema.enum : [];
}

function lower(name: string): string {
  return name.startsWith('Item ') || name.startsWith('The ') ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A text in a message is cut where it is longer than a line. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
