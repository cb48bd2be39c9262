import { nameBeside } from '../../comparison/naming.ts';
import { positionOf } from '../../comparison/position.ts';
import { compareText } from '../../model/compare-text.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isOwn } from '../../model/source.ts';
import type { Evidence, Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { requirementExamples } from './requirement.examples.ts';
import { requirementFaults } from './requirement.faults.ts';
import { missingFrom, type Missing } from './requirement.missing.ts';
import type { RequirementOptions } from './requirement.options.ts';

/** Some claims are no use without another: a converted amount without its original, a superlative without its scope. */
export const requirement = defineKind<RequirementOptions>({
  name: 'requirement',
  summary:
    'Where a fact is claimed, what belongs to it is claimed too: another fact, a qualifier, the amount in one currency.',
  span: 'all',
  severity: 'warning',
  options: (z) => {
    const words = z.union([z.string(), z.array(z.string())]).optional();
    return {
      needs: words.describe(
        'What must be claimed too: attributes of the same subject ("decided", "cost-*"), or facts ("orlen-bridge.opened")',
      ),
      scope: words.describe('Keys of scope that the claim must carry, as-of among them'),
      currency: z
        .string()
        .optional()
        .meta({ examples: ['EUR'] })
        .describe('An amount in another currency needs one in this currency by the same source'),
      by: z
        .enum(['source', 'any'])
        .optional()
        .describe('Who must claim what is needed: the source itself, unless stated, or any source'),
    };
  },
  faults: requirementFaults,
  examples: requirementExamples,
  check: ({ facts, evidence }, options): Found => {
    const findings = [...new Set(facts.flat())].flatMap((fact) => findingsOn(fact, options, evidence));
    return { findings, compatible: [], incomparable: [] };
  },
});

/** One finding a source and scope: it is about what that source leaves out, whoever else leaves it out too. */
function findingsOn(fact: string, options: RequirementOptions, evidence: Evidence): readonly RawFinding[] {
  const lacking = new Map<string, { readonly missing: readonly Missing[]; readonly claims: Claim[] }>();
  for (const claim of evidence.claimsOn(fact).filter(isFirm)) {
    const missing = missingFrom(claim, options, evidence);
    if (missing.length === 0) continue;
    const key = JSON.stringify([claim.source.id, claim.scope.signature, missing.map(({ name }) => name)]);
    const known = lacking.get(key);
    if (known) known.claims.push(claim);
    else lacking.set(key, { missing, claims: [claim] });
  }
  return [...lacking]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { missing, claims }]) => findingOf(fact, missing, claims, evidence));
}

function findingOf(
  fact: string,
  missing: readonly Missing[],
  claims: readonly Claim[],
  evidence: Evidence,
): RawFinding {
  const { source, scope } = claims[0] as Claim;
  // Each value of the source is a position of its own; the same words said twice are one.
  const wordings = [...new Set(claims.map(({ words }) => words))].sort();
  const positions = wordings.map((words) =>
    positionOf(
      claims.filter((claim) => claim.words === words),
      evidence.sources,
    ),
  );
  const told = wordings.join(' and ');
  const lack = missing.map(({ text }) => text).join(', and ');
  return {
    verdict: 'conflict',
    facts: [fact],
    scope,
    key: [source.id, ...missing.map(({ name }) => name)].join(' '),
    about: isOwn(source) ? source : null,
    positions,
    fits: [],
    message: `${evidence.nameOf(fact)}: ${nameBeside(source)} says ${told}, but ${lack}.`,
    reasoning: () => [
      `${source.id} claims ${fact}: ${told}.`,
      ...missing.map(({ name, why }) => `The rule asks for ${name}: ${why}.`),
    ],
  };
}
