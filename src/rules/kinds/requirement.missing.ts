import { relateScopes } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { isOwn } from '../../model/source.ts';
import type { Evidence } from '../evidence.ts';
import { pattern } from '../pattern.ts';
import type { RequirementOptions } from './requirement.options.ts';

/** Something that a rule asks for beside a claim and that nobody gives. */
export interface Missing {
  /** A fact, a key of scope or a currency. */
  readonly name: string;
  /** For the message, after the words of the claim: 'gives no amount in EUR'. */
  readonly text: string;
  readonly why: string;
}

/** What a claim lacks of all that a rule asks for; none where nothing is missing. */
export function missingFrom(claim: Claim, options: RequirementOptions, evidence: Evidence): readonly Missing[] {
  const carried = new Set(claim.scope.qualifiers.map(({ key }) => key));
  if (claim.asOf) carried.add('as-of');
  const keys = list(options.scope).filter((key) => !carried.has(key));
  const needed = list(options.needs).filter((need) => !isGiven(need, claim, options.by ?? 'source', evidence));
  const who = options.by === 'any' ? 'nobody gives' : 'does not give';
  return [
    ...keys.map((key) => ({
      name: key,
      text: key === 'as-of' ? 'does not say as of when' : `names no ${key}`,
      why: 'the scope of the claim lacks it',
    })),
    ...needed.map((need) => ({
      name: need,
      text: `${who} ${namesOf(need, claim, evidence)}`,
      why: options.by === 'any' ? 'no source claims it' : `${claim.source.id} does not claim it`,
    })),
    ...(options.currency === undefined || hasCurrency(claim, options.currency, evidence)
      ? []
      : [
          {
            name: options.currency,
            text: `gives no amount in ${options.currency}`,
            why: `${claim.source.id} gives the amount in ${claim.value.axis} only`,
          },
        ]),
  ];
}

/** A list under an option, where a single word may stand for a list of one. */
export function list(option: string | readonly string[] | undefined): readonly string[] {
  return option === undefined ? [] : typeof option === 'string' ? [option] : option;
}

/** The facts that a need names for a subject: an attribute is the subject's own, and so is what stands behind `*.`. */
function neededFacts(need: string, fact: string, facts: readonly string[]): readonly string[] {
  const attribute = need.startsWith('*.') ? need.slice(2) : need.includes('.') ? null : need;
  const name = attribute === null ? need : `${subjectOf(fact)}.${attribute}`;
  if (!name.includes('*')) return [name];
  const { bind } = pattern(name);
  return facts.filter((other) => bind(other) !== null);
}

function namesOf(need: string, { fact }: Claim, evidence: Evidence): string {
  const [name = need] = neededFacts(need, fact, []);
  return evidence.nameOf(name);
}

/** Whatever its stance, a claim says something of the fact, unless it denies it; under another scope it is another statement. */
function isGiven(need: string, claim: Claim, by: 'source' | 'any', evidence: Evidence): boolean {
  const own = need.startsWith('*.') || !need.includes('.');
  const facts = neededFacts(need, claim.fact, own ? evidence.factsOf(subjectOf(claim.fact)) : evidence.facts);
  return facts.some((fact) =>
    evidence
      .claimsOn(fact)
      .some((other) => other.stance !== 'denied' && counts(other, claim, by) && goesWith(other, claim)),
  );
}

/** What a piece of ours says is no help to a source. */
function counts({ source }: Claim, claim: Claim, by: 'source' | 'any'): boolean {
  return source === claim.source || (by === 'any' && !isOwn(source));
}

function goesWith(other: Claim, claim: Claim): boolean {
  return relateScopes(other.scope, claim.scope).relation !== 'different';
}

function hasCurrency(claim: Claim, currency: string, { claimsOn }: Evidence): boolean {
  if (claim.value.type !== 'money' || claim.value.axis === currency) return true;
  return claimsOn(claim.fact).some(
    (other) =>
      other.source === claim.source &&
      other.value.axis === currency &&
      other.stance !== 'denied' &&
      goesWith(other, claim),
  );
}
