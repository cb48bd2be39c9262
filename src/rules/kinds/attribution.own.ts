import { heldTogether } from '../../comparison/held-together.ts';
import { strataOf } from '../../comparison/strata.ts';
import { entityOf, voiceOf } from '../../comparison/voice.ts';
import { isFirm, type Claim, isOfReference } from '../../model/claim.ts';
import type { Scope } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
import { typeOf } from '../../values/registry.ts';
import type { Evidence } from '../evidence.ts';
import { inGroups } from '../../model/grouped.ts';

/** One value that some sources say themselves, and others only in somebody's name. */
export interface OwnWords {
  readonly about: Source | null;
  readonly scope: Scope;
  readonly asserting: readonly Claim[];
  readonly reporting: readonly Claim[];
}

/**
 * Values that one source makes its own and another only reports, among the sources and then for each piece of ours that
 * makes one its own. Not where a reference has it, and not where the source is the speaker that the others quote.
 */
export function ownWords(claims: readonly Claim[], evidence: Evidence): readonly OwnWords[] {
  // Whoever quotes words without naming the speaker says less, and nothing of their own.
  const said = claims.filter((claim) => isFirm(claim) && claim.value.type !== 'quotation');
  return heldTogether(said).flatMap(({ about, claims: among }) =>
    strataOf(among).flatMap(({ scope, claims: own }) =>
      [...byNormalValue(own)]
        .map((alike) => ({ about, scope, ...apart(alike, evidence) }))
        .filter(
          ({ asserting, reporting }) =>
            reporting.length > 0 && asserting.some(({ source }) => about === null || source === about),
        ),
    ),
  );
}

function byNormalValue(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  return inGroups(claims, valueKey);
}

/** Equal for claims that say one thing, however they write it. */
export function valueKey({ value }: Claim): string {
  return JSON.stringify(typeOf(value).normal(value));
}

function apart(alike: readonly Claim[], evidence: Evidence): Pick<OwnWords, 'asserting' | 'reporting'> {
  const asserted = alike.filter(({ stance }) => stance === 'asserted');
  if (asserted.length === 0 || asserted.some(isOfReference)) return { asserting: [], reporting: [] };
  const themselves = new Set(asserted.map(({ source }) => source));
  const reporting = alike.filter(({ stance, source }) => stance === 'attributed' && !themselves.has(source));
  const speakers = new Set(reporting.map(({ saidBy }) => saidBy));
  return { asserting: asserted.filter((claim) => !isSpeaker(claim, speakers, evidence)), reporting };
}

function isSpeaker(claim: Claim, speakers: ReadonlySet<string | null>, { sources }: Evidence): boolean {
  const voice = voiceOf(claim, sources);
  const entity = entityOf(voice, sources);
  return speakers.has(voice) || (entity !== null && speakers.has(entity));
}
