import { positionOf } from '../../comparison/position.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { corroborationExamples } from './corroboration.examples.ts';
import { corroborationMessage, corroborationReasoning } from './corroboration.message.ts';
import { thinSupport, type Thin } from './corroboration.support.ts';

interface Options {
  readonly witnesses?: string;
}

/** What only one voice carries is not known yet, however many papers print it. */
export const corroboration = defineKind<Options>({
  name: 'corroboration',
  summary:
    'Several independent voices stand behind a fact, or a reference does; copies, and papers that quote one speaker, are one voice.',
  span: 'fact',
  severity: 'warning',
  options: (z) => ({
    witnesses: z
      .union([
        z.number(),
        z
          .string()
          .regex(/^[1-9]\d?$/)
          .meta({ examples: ['2'] }),
      ])
      .optional()
      .describe('How many independent voices are wanted, from 1 to 99; 2 unless stated'),
  }),
  examples: corroborationExamples,
  check: (application, { witnesses = '2' }) =>
    foundOn(application, (fact, evidence) => ({
      findings: thinSupport(evidence.claimsOn(fact), Number(witnesses), evidence).map((thin) =>
        findingOf(fact, thin, Number(witnesses), evidence),
      ),
    })),
});

function findingOf(fact: string, thin: Thin, wanted: number, evidence: Evidence): RawFinding {
  const { verdict, scope, about, theirs, own, voices } = thin;
  return {
    verdict,
    facts: [fact],
    scope,
    key: '',
    about,
    positions: [{ ...positionOf([...theirs, ...own], evidence.sources), witnesses: voices.length }],
    fits: [],
    message: corroborationMessage(evidence.nameOf(fact), thin, wanted),
    reasoning: () => corroborationReasoning(thin, wanted),
  };
}
