import { didYouMean } from '../../documents/did-you-mean.ts';
import { attributeOf } from '../../model/fact.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { measureOfFact } from '../equation/measure.ts';
import { mismatchIn } from '../equation/mismatch.ts';
import { isPoint } from '../equation/point.ts';
import type { OptionFault } from '../kind.ts';
import { pattern } from '../pattern.ts';
import { limitedBy, LIMITING, type BoundsOptions } from './bounds.limiting.ts';
import { limitsOf } from './bounds.limits.ts';

/** Limits that are no values of the facts, limiting facts that nobody declares, or that are measured in something else. */
export function faultsIn(options: BoundsOptions, vocabulary: Vocabulary): readonly OptionFault[] {
  const states = options.least !== undefined || options.most !== undefined;
  // Most rules state nothing, and to go through all declared facts for that would take a third of what reading them does.
  if (!states && LIMITING.every((by) => options[by] === undefined)) return [];
  const patterns = [options.facts ?? '*'].flat().map(pattern);
  const facts = vocabulary.facts().filter((fact) => patterns.some(({ bind }) => bind(fact) !== null));
  const faults = new Map<string, OptionFault>();
  for (const fact of states ? facts : []) {
    const declaration = vocabulary.fact(fact);
    const limits = declaration ? limitsOf(declaration, options, vocabulary.lexicon) : null;
    if (limits && 'fault' in limits && !faults.has(limits.option)) faults.set(limits.option, limits);
  }
  for (const by of LIMITING) {
    const fault = options[by] === undefined ? null : limitingFault(by, options[by], facts, options, vocabulary);
    if (fault) faults.set(by, fault);
  }
  return [...faults.values()];
}

function limitingFault(
  by: (typeof LIMITING)[number],
  name: string,
  facts: readonly string[],
  options: BoundsOptions,
  vocabulary: Vocabulary,
): OptionFault | null {
  const limited = facts.flatMap((fact) => limitedBy(fact, by, options) ?? []);
  const known = limited.filter(({ facts: [, limit = ''] }) => vocabulary.fact(limit));
  if (known.length === 0 && limited.length > 0) {
    const near = didYouMean(name, new Set(vocabulary.facts().flatMap((fact) => [fact, attributeOf(fact)])));
    const hint =
      near === null ? 'Name a declared fact, or an attribute of the same subject.' : `Did you mean "${near}"?`;
    return { option: by, fault: { code: 'rules/option', message: `No fact "${name}" is declared.`, hint } };
  }
  for (const bound of known) {
    const mismatch = mismatchIn(bound, (at) => {
      const fact = bound.facts[at] ?? '';
      const declaration = vocabulary.fact(fact);
      if (declaration && isPoint(declaration))
        return { mismatch: `${fact} is of type ${declaration.type}, which a rule of kind order holds against another` };
      return declaration ? measureOfFact(fact, declaration) : null;
    });
    if (mismatch !== null)
      return {
        option: by,
        fault: {
          code: 'rules/option',
          message: `${bound.facts.join(' cannot be limited by ')}: ${mismatch}.`,
          hint: 'For a share of another amount, write a rule of kind equation: fine <= 4% * turnover.',
        },
      };
  }
  return null;
}
