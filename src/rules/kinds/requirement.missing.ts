import { relateScopes } from '../../comparison/scopes.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { isOwn } from '../../model/source.ts';
import { sameExtent } from '../../values/extent.ts';
import type { Evidence } from '../evidence.ts';
import { pattern } from '../pattern.ts';
import { claimsBy } from './requirement.by-source.ts';
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
  const keysOf = list(options.scope).length === 0 ? [] : sameBy(claim, evidence).flatMap(keysIn);
  const carried = new Set(keysOf);
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
      text: `${who} ${evidence.nameOf(nameIn(need, claim.fact))}`,
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

function keysIn({ scope, asOf }: Claim): readonly string[] {
  return [...scope.qualifiers.map(({ key }) => key), ...(asOf ? ['as-of'] : [])];
}

/** The claims of a source that say the same of a fact: a headline is explained by the text below it. */
function sameBy({ source, fact, value }: Claim, { claimsOn }: Evidence): readonly Claim[] {
  return claimsBy(source, claimsOn(fact)).filter(
    (other) => isFirm(other) && sameExtent(other.value.allowed, value.allowed),
  );
}

/** A list under an option, where a single word may stand for a list of one. */
export function list(option: string | readonly string[] | undefined): readonly string[] {
  return option === undefined ? [] : typeof option === 'string' ? [option] : option;
}

/** The attribute of one and the same subject that a need names, `opened` or `*.opened`; null where it names a fact. */
function attributeIn(need: string): string | null {
  if (need.startsWith('*.')) return need.slice(2);
  return need.includes('.') ? null : need;
}

/** The name of the fact that a need means beside another fact; it may hold a wildcard. */
function nameIn(need: string, fact: string): string {
  const attribute = attributeIn(need);
  return attribute === null ? need : `${subjectOf(fact)}.${attribute}`;
}

/** Whatever its stance, a claim says something of the fact, unless it denies it; under another scope it is another statement. */
function isGiven(need: string, claim: Claim, by: 'source' | 'any', evidence: Evidence): boolean {
  const name = nameIn(need, claim.fact);
  const isOne = !name.includes('*');
  // A subject of another class may have no such attribute, and then nothing of it is missing.
  if (isOne && !evidence.vocabulary.fact(name)) return true;
  const among = attributeIn(need) === null ? evidence.facts : evidence.factsOf(subjectOf(claim.fact));
  const { bind } = pattern(name);
  const facts = isOne ? [name] : among.filter((fact) => bind(fact) !== null);
  return facts.some((fact) => {
    const claims = evidence.claimsOn(fact);
    // What a piece of ours says is no help to a source.
    const isGivenBy = (other: Claim): boolean => !isOwn(other.source) && goesWith(other, claim);
    return (
      claimsBy(claim.source, claims).some((other) => goesWith(other, claim)) || (by === 'any' && claims.some(isGivenBy))
    );
  });
}

function goesWith(other: Claim, claim: Claim): boolean {
  return other.stance !== 'denied' && relateScopes(other.scope, claim.scope).relation !== 'different';
}

function hasCurrency(claim: Claim, currency: string, { claimsOn }: Evidence): boolean {
  if (claim.value.type !== 'money' || claim.value.axis === currency) return true;
  return claimsBy(claim.source, claimsOn(claim.fact)).some(
    (other) => other.value.axis === currency && goesWith(other, claim),
  );
}
