import { relateScopes } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import type { NamedCause } from '../../model/finding.ts';
import { sizeOf } from '../../values/worlds.ts';
import type { Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { leftOutOf } from '../left-out-scope.ts';
import { sidesByWeight } from '../weight-of-sides.ts';
import { widerOrNarrowerScopeExamples } from './wider-or-narrower-scope.examples.ts';

/** The whole country here and a province of it there, or nobody said which. */
export const widerOrNarrowerScope: Cause = {
  name: 'wider-or-narrower-scope',
  summary:
    'One claim leaves out what the other says it holds for, or states it more broadly; or both leave out what sets them apart.',
  examples: widerOrNarrowerScopeExamples,
  evenIfPossible: true,
  find: (finding, evidence) => {
    const { ask, scope } = finding;
    const sides = sidesByWeight(finding).map(({ narrowest }) => narrowest);
    // All others stand against the scope of the finding, and not against each other.
    const first = sides.find((side) => side.scope.signature === scope.signature) ?? sides[0];
    for (const other of sides) {
      const apart = first && scopesApart(first, other, ask);
      if (apart) return apart;
    }
    if (sides.length > MOST_SIDES) return null;
    for (const [at, one] of sides.entries()) {
      for (const two of sides.slice(at + 1)) {
        const apart = bothLeaveOut(one, two, evidence);
        if (apart) return apart;
      }
    }
    return null;
  },
};

/** Where more sides disagree, it is no one scope that they leave out. */
const MOST_SIDES = 12;

/** Neither says which of two things it means, and others have each of the two figures for another one. */
function bothLeaveOut(one: Claim, two: Claim, evidence: Evidence): NamedCause | null {
  const { key, like } = leftOutOf(one, two, evidence) ?? {};
  if (key === undefined || !like) return null;
  const [mine, theirs] = [one, two].map((claim, at) => {
    const { source, scope } = like[at] as Claim;
    const words = scope.qualifiers.find((qualifier) => qualifier.key === key)?.words ?? '';
    return `${claim.words} (${claim.source.id}) fits what ${source.id} has for ${key} ${words}`;
  });
  return {
    name: 'wider-or-narrower-scope',
    text: `${mine ?? ''}, and ${theirs ?? ''}; both leave out the ${key}.`,
    edit: null,
    slips: [one, two].map(({ source }) => ({ source: source.id, does: `leaves out the ${key}` })),
  };
}

/**
 * What sets the scopes apart, where they can still be one; null where they are equal, or cannot both hold.
 * @param ask the keys that are open, where the finding says which: of a figure elsewhere the rule may know where it holds
 */
function scopesApart(one: Claim, two: Claim, ask?: readonly string[]): NamedCause | null {
  const { relation, keys } = relateScopes(one.scope, two.scope);
  const key = keys.find((each) => ask === undefined || ask.includes(each));
  if (relation !== 'unknown' || key === undefined) return null;
  const [mine, theirs] = [one, two].map(({ scope }) => scope.qualifiers.find((qualifier) => qualifier.key === key));
  if (mine && theirs) {
    const [wide, narrow] = sizeOf(mine.value.allowed) >= sizeOf(theirs.value.allowed) ? [one, two] : [two, one];
    return named(
      wide,
      `The ${key} is ${wordsOf(wide, key)} for ${wide.source.id} and ${wordsOf(narrow, key)} for ${narrow.source.id}, which is narrower; the one may be a part of the other.`,
      `gives a wider ${key}`,
    );
  }
  const [with_, without] = mine ? [one, two] : [two, one];
  return named(
    without,
    `${without.source.id} leaves out the ${key}, which is ${wordsOf(with_, key)} for ${with_.source.id}; it may mean another${isNested(with_, key) ? ', or a wider one' : ''}.`,
    `leaves out the ${key}`,
  );
}

/** Whether one of a key may be a part of another: a country and its provinces, a year and its weeks; not gross and net. */
function isNested({ scope }: Claim, key: string): boolean {
  const type = scope.qualifiers.find((qualifier) => qualifier.key === key)?.value.type;
  return type === 'entity' || type === 'date';
}

function named({ source }: Claim, text: string, does: string): NamedCause {
  return { name: 'wider-or-narrower-scope', text, edit: null, slips: [{ source: source.id, does }] };
}

function wordsOf({ scope }: Claim, key: string): string {
  return scope.qualifiers.find((qualifier) => qualifier.key === key)?.words ?? '';
}
