import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Application, Found } from '../evidence.ts';
import { defineKind, type OptionFault } from '../kind.ts';
import { bind, patternsOf, type Bound } from '../equation/bind-equation.ts';
import { equationExamples } from './equation.examples.ts';
import { faultIn } from '../equation/equation-fault.ts';
import { equationMessage } from '../equation/equation-message.ts';
import { findingsOf } from '../equation/findings-of.ts';
import { parseEquation } from '../equation/parse-equation.ts';
import { isEquationFault } from '../equation/read-operand.ts';
import { statedRelation } from '../equation/stated-relation.ts';

interface Options {
  readonly equation?: string;
  readonly facts?: string | readonly string[];
}

/** Figures of several facts add up: by an equation of the rule, or by what the facts themselves are declared to state of others. */
export const equation = defineKind<Options>({
  name: 'equation',
  summary:
    'Figures of several facts add up: sums, shares and growth by an equation, and the ratios, percentages and sums that facts declare by of.',
  span: 'all',
  covers: (options) => {
    const read = options.equation === undefined ? null : parseEquation(options.equation);
    if (read) return isEquationFault(read) ? [] : patternsOf(read);
    return options.facts === undefined ? ['*'] : [options.facts].flat();
  },
  faults,
  options: (z) => ({
    equation: z
      .string()
      .meta({ examples: ['total = sum(cost-*)'] })
      .optional()
      .describe(
        'What always holds: share = part / whole, growth = (now - before) / before, total = sum(cost-*), fine <= 4% * turnover, takes = arrives - leaves (clocks of one place, or with their distance from UTC). Names without a dot are attributes of one subject',
      ),
    facts: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe(
        'Where there is no equation: the facts that state something of others, by their of; all of them unless stated',
      ),
  }),
  examples: equationExamples,
  check: (application, options): Found => {
    const { evidence } = application;
    const found = boundsOf(application, options).map((bound) =>
      findingsOf(bound, evidence, (broken, told) => equationMessage(bound, broken, evidence, told)),
    );
    return {
      findings: found.flatMap(({ findings }) => findings),
      compatible: [],
      incomparable: found.flatMap(({ incomparable }) => incomparable),
    };
  },
});

function faults({ equation: text, facts }: Options, vocabulary: Vocabulary): readonly OptionFault[] {
  if (text === undefined) return [];
  const fault = faultIn(text, vocabulary);
  const needless: OptionFault = {
    option: 'facts',
    fault: {
      code: 'rules/option',
      message: 'A rule with an equation covers the facts that the equation names.',
      hint: 'Take facts out of the rule.',
    },
  };
  return [...(fault ? [{ option: 'equation', fault }] : []), ...(facts === undefined ? [] : [needless])];
}

/** The equations of a rule, each of certain facts. */
function boundsOf({ facts, evidence }: Application, options: Options): readonly Bound[] {
  const claimed = [...new Set(facts.flat())];
  if (options.equation === undefined) return claimed.flatMap((fact) => statedRelation(fact, evidence) ?? []);
  const read = parseEquation(options.equation);
  if (isEquationFault(read)) return [];
  const has = new Set(claimed);
  // What is declared and claimed by nobody is missing from a sum; so it has to be known as well.
  const covered = new Set([...claimed, ...evidence.vocabulary.facts()]);
  return bind(read, { known: [...covered].sort(), has: (fact) => has.has(fact) });
}
