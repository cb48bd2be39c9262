import type { FactDeclaration } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { OptionFault } from './kind.ts';

/**
 * What is wrong with facts that a rule names one by one: a rule that names a fact its kind never looks at would be silent
 * for good. Patterns may name others as well, and are left alone.
 * @param unfit why a fact is nothing for the kind, after its name: 'is of type money, and has no states'; else null
 */
export function factFaults(
  facts: string | readonly string[] | undefined,
  { fact }: Vocabulary,
  unfit: (declaration: FactDeclaration) => string | null,
): readonly OptionFault[] {
  return [facts ?? []].flat().flatMap((name): readonly OptionFault[] => {
    const declaration = fact(name);
    const why = declaration ? unfit(declaration) : null;
    if (why === null) return [];
    return [
      {
        option: 'facts',
        fault: {
          code: 'rules/option',
          message: `The fact "${name}" ${why}.`,
          hint: 'Name another fact, or declare this one otherwise.',
        },
      },
    ];
  });
}
