import type { Claim } from '../../model/claim.ts';
import { factBeside } from '../../model/fact.ts';
import type { Remark } from '../../model/finding.ts';
import type { TypeName } from '../../values/value.ts';
import type { Bound } from '../equation/bind-equation.ts';
import { findingsOf } from '../equation/findings-of.ts';
import type { Evidence, Found } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind, type OptionFault } from '../kind.ts';
import { boundsExamples } from './bounds.examples.ts';
import { faultsIn } from './bounds.faults.ts';
import { limitedBy, LIMITING, type BoundsOptions, type Limiting } from './bounds.limiting.ts';
import { limitsOf, mayImplyLimits } from './bounds.limits.ts';
import { limitMessage } from './bounds.message.ts';
import { outside } from './bounds.outside.ts';

/** Figures lie within their limits: those that a rule states, those that other facts set, those that go without saying. */
export const bounds = defineKind<BoundsOptions>({
  name: 'bounds',
  summary:
    'Values lie within limits: those of the rule, a cap, a floor or a whole that another fact states, and, unless the rule has limits of its own, from 0 to 100 % for a percentage of a whole, which only money can go below, and not below zero for people and ages.',
  span: 'fact',
  aspect: aspectOf,
  concerns: ({ declaration }, options) => statesLimits(options) || mayImplyLimits(declaration),
  faults: (options, vocabulary): readonly OptionFault[] => faultsIn(options, vocabulary),
  options: (z) => ({
    least: z
      .string()
      .meta({ examples: ['EUR 1 million'] })
      .optional()
      .describe('The least that a value of these facts can be'),
    most: z
      .string()
      .meta({ examples: ['120 years'] })
      .optional()
      .describe('The most that a value of these facts can be'),
    cap: z
      .string()
      .optional()
      .describe('The fact, or attribute of the same subject, that says what they must not exceed'),
    floor: z.string().optional().describe('The fact, or attribute of the same subject, that they must reach'),
    whole: z.string().optional().describe('The fact, or attribute of the same subject, of which they are parts'),
  }),
  examples: boundsExamples,
  check: (application, options) => foundOn(application, (fact, evidence) => checkFact(fact, options, evidence)),
});

function statesLimits(options: BoundsOptions): boolean {
  return options.least !== undefined || options.most !== undefined || aspectOf(options) !== '';
}

/** The facts that limit a fact, or the range in which it lies: what a rule says of the one, it does not say of the other. */
function aspectOf(options: BoundsOptions): string {
  return LIMITING.filter((by) => options[by] !== undefined).join(' ');
}

function checkFact(fact: string, options: BoundsOptions, evidence: Evidence): Partial<Found> {
  const declaration = evidence.claimsOn(fact)[0]?.declaration;
  const typeOf = (name: string): TypeName | undefined => evidence.vocabulary.fact(factBeside(fact, name))?.type;
  const isRange = options.least !== undefined || options.most !== undefined || aspectOf(options) === '';
  const limits = declaration && isRange && limitsOf(declaration, options, evidence.vocabulary.lexicon, typeOf);
  const findings = limits && 'range' in limits ? [...outside(fact, limits, evidence)] : [];
  const incomparable: Remark[] = [];
  for (const by of LIMITING) {
    const bound = limitedBy(fact, by, options);
    if (!bound) continue;
    const found = beyond(bound, evidence, by);
    // One fact can exceed several limits.
    findings.push(...found.findings.map((one) => ({ ...one, key: `${by} ${one.key}`.trim() })));
    incomparable.push(...found.incomparable);
  }
  return { findings, incomparable };
}

/**
 * What exceeds the limit that another fact states. Each value by itself: that another source gives one within the limit
 * does not help it.
 */
function beyond(bound: Bound, evidence: Evidence, by: Limiting): ReturnType<typeof findingsOf> {
  const [fact] = bound.facts;
  const holding = (claims: readonly Claim[]): ReturnType<typeof findingsOf> => {
    const claimsOn = (name: string): readonly Claim[] => (name === fact ? claims : evidence.claimsOn(name));
    return findingsOf(bound, { ...evidence, claimsOn }, (broken, told) =>
      limitMessage(bound, by, broken, evidence, told),
    );
  };
  const claims = evidence.claimsOn(fact ?? '');
  const values = new Set(claims.map(({ value }) => value));
  if (values.size < 2) return holding(claims);
  const guilty = new Set(
    [...values].filter((value) => isBeyond(holding(claims.filter((claim) => claim.value === value)))),
  );
  return holding(guilty.size === 0 ? claims : claims.filter(({ value }) => guilty.has(value)));
}

function isBeyond({ findings }: ReturnType<typeof findingsOf>): boolean {
  return findings.some(({ verdict }) => verdict === 'conflict');
}
