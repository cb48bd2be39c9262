import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf, type Node } from '../documents/node.ts';
import { attributeOf, subjectOf } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Declarations } from './declarations.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';

/**
 * What declarations name and nobody declares: the day of a rate, what a ratio or rank is of, the key along which a fact
 * changes. Each would be passed over without a word. All are warnings.
 */
export function referenceFaults(
  files: readonly RuleFile[],
  declarations: Declarations,
  scopeKeys: readonly string[],
): readonly Problem[] {
  return files.flatMap((file) => [
    ...entriesOf(valueOf(file.root, 'classes')).flatMap(({ node }) => {
      const attributes = new Set(entriesOf(node).map(({ name }) => name));
      const isThere = (name: string): boolean => attributes.has(name);
      return entriesOf(node).flatMap((entry) => faultsOf(file, entry.node, isThere, () => attributes));
    }),
    ...entriesOf(valueOf(file.root, 'facts')).flatMap(({ name, node }) => {
      // What a pattern names is known only with the facts that it covers.
      if (name.includes('*')) return [];
      const subject = subjectOf(name);
      const isThere = (attribute: string): boolean => declarations.find(`${subject}.${attribute}`) !== undefined;
      // All facts are gone through only for a name that is wrong.
      const beside = (): Iterable<string> => {
        const facts = declarations.facts().filter((fact) => subjectOf(fact) === subject);
        return new Set(facts.map(attributeOf));
      };
      return faultsOf(file, node, isThere, beside);
    }),
  ]);

  function faultsOf(
    file: RuleFile,
    declaration: Node,
    isAttribute: (name: string) => boolean,
    attributes: () => Iterable<string>,
  ): readonly Problem[] {
    if (declaration.kind !== 'map') return [];
    // A share may be of what no fact gives: of the electorate.
    const isShare = wordOf(valueOf(declaration, 'type')) === 'percentage';
    const named = ['rate-date', 'of'].flatMap((key) => {
      const node = valueOf(declaration, key);
      const unknown = wordsOf(node).filter(
        (name) => !(name.includes('.') ? declarations.find(name) : isAttribute(name)),
      );
      return unknown.flatMap((name) => {
        const meant = near(name, attributes);
        return isShare && meant === null ? [] : [problem(file, node ?? declaration, name, key, meant)];
      });
    });
    const along = valueOf(declaration, 'along');
    const keys = wordsOf(along).filter((key) => !scopeKeys.includes(key));
    return [
      ...named,
      ...keys.map((key) => problem(file, along ?? declaration, key, 'along', didYouMean(key, scopeKeys))),
    ];
  }

  function near(name: string, attributes: () => Iterable<string>): string | null {
    return name.includes('.') ? (declarations.near(name)[0] ?? null) : didYouMean(name, attributes());
  }
}

function problem(file: RuleFile, node: Node, name: string, under: string, near: string | null): Problem {
  return file.problemAt(node, {
    code: 'rules/unknown-reference',
    message: `"${name}" is named under ${under}, and nothing declares it.`,
    hint: near === null ? 'Declare it, or correct the name.' : `Did you mean "${near}"?`,
    severity: 'warning',
  });
}
