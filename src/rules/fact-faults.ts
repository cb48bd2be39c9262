import type { FactDeclaration } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { OptionFault } from './kind.ts';
import { pattern } from './pattern.ts';

/**
 * What is wrong with the facts that a rule names: one that names only facts its kind never looks at would be silent for
 * good. A pattern may name others as well, as long as it names one that fits.
 * @param unfit why a fact is nothing for the kind, after its name: 'is of type money, and has no states'; else null
 */
export function factFaults(
  facts: string | readonly string[] | undefined,
  vocabulary: Vocabulary,
  unfit: (declaration: FactDeclaration) => string | null,
): readonly OptionFault[] {
  return [facts ?? []].flat().flatMap((name): readonly OptionFault[] => {
    const why = whyUnfit(name, vocabulary, unfit);
    if (why === null) return [];
    return [
      {
        option: 'facts',
        fault: {
          code: 'rules/option',
          message: `The fact "${why.fact}" ${why.reason}.`,
          hint: 'Name another fact, or declare this one otherwise.',
        },
      },
    ];
  });
}

/** The first fact of a name or pattern and why it does not fit; null where one of them does, or nobody declares any. */
function whyUnfit(
  name: string,
  { fact, facts, isOpen }: Vocabulary,
  unfit: (declaration: FactDeclaration) => string | null,
): { readonly fact: string; readonly reason: string } | null {
  const { bind, specificity } = pattern(name);
  if (specificity !== Infinity && (isOpen || specificity === 0)) return null;
  let first: { readonly fact: string; readonly reason: string } | null = null;
  for (const each of specificity === Infinity ? [name] : facts()) {
    const declaration = bind(each) === null ? undefined : fact(each);
    if (!declaration) continue;
    const reason = unfit(declaration);
    if (reason === null) return null;
    first ??= { fact: each, reason };
  }
  return first;
}
