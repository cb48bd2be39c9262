import { relateScopes } from '../../comparison/scopes.ts';
import { isFirm, isOfReference, type Claim } from '../../model/claim.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Scope } from '../../model/scope.ts';
import { isOwn } from '../../model/source.ts';
import { hullOf, meet, sameExtent } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { figureOf } from '../stated-figures.ts';
import { anotherScopeExamples } from './another-scope.examples.ts';

/** The hammer price told as the price with the premium, last year's figure as this year's. */
export const anotherScope: Cause = {
  name: 'another-scope',
  summary: 'The figure is what a source has under another scope: the net price told as the gross one.',
  examples: anotherScopeExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'off-by-one', 'rounding-drift'],
  find: (finding, evidence) =>
    firstExplained('another-scope', finding, (claim, against) => ofAnotherScope(claim, against, evidence)),
};

/** Among the figures of more scopes than these, one that fits is found by chance. */
const MOST_CLAIMS = 60;

function ofAnotherScope(claim: Claim, against: Claim, evidence: Evidence): Explanation | null {
  const claims = evidence.claimsOn(claim.fact);
  if (claims.length > MOST_CLAIMS || claim.scope.qualifiers.length === 0 || !isTold(claim)) return null;
  const [told] = claims
    .filter((other) => isItsFigure(claim, other) && !areMet(other, against))
    .toSorted((a, b) => byNearness(claim, a, b));
  if (!told) return null;
  const [key = ''] = relateScopes(claim.scope, told.scope).keys;
  const [own, its] = [claim, told].map(({ scope }) => scope.qualifiers.find((each) => each.key === key)?.words ?? '');
  return {
    text: `${claim.words} is what ${told.source.id} has for ${key} ${its ?? ''}, and ${claim.source.id} gives it for ${key} ${own ?? ''}.`,
    slip: [`gives the figure of ${key} ${its ?? ''}`],
  };
}

/** The same words first, then a reference, and no file by its place. */
function byNearness({ value }: Claim, a: Claim, b: Claim): number {
  const isSame = (claim: Claim): number => Number(sameExtent(claim.value.allowed, value.allowed));
  return (
    isSame(b) - isSame(a) ||
    Number(isOfReference(b)) - Number(isOfReference(a)) ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.scope.signature, b.scope.signature)
  );
}

/** One bare figure of two digits or more: 7 is told of too many things. */
function isTold({ value }: Claim): boolean {
  const figure = figureOf(value);
  return figure !== null && !figure.isHedged && figure.number.significant > 1;
}

/** Told by another source, none of ours, under a scope that is another than that of the claim. A source that has both knows which is which. */
function isItsFigure(claim: Claim, other: Claim): boolean {
  return (
    other.source !== claim.source &&
    !isOwn(other.source) &&
    isFirm(other) &&
    isTold(other) &&
    areTwoScopes(claim.scope, other.scope) &&
    areMet(claim, other) &&
    isFine(claim) &&
    isFine(other)
  );
}

/** What cannot both hold, or a part and its whole: the country and a province of it. */
function areTwoScopes(one: Scope, two: Scope): boolean {
  const { relation, keys } = relateScopes(one, two);
  return relation === 'different' || (relation === 'unknown' && keys.every((key) => arePartAndWhole(one, two, key)));
}

function arePartAndWhole(one: Scope, two: Scope, key: string): boolean {
  const [mine, theirs] = [one, two].map(({ qualifiers }) => qualifiers.find((each) => each.key === key)?.value);
  return mine !== undefined && theirs !== undefined && typeOf(mine).compare(mine, theirs).verdict === 'compatible';
}

function areMet(one: Claim, two: Claim): boolean {
  return one.value.axis === two.value.axis && meet(one.value.likely, two.value.likely) !== null;
}

/** What is told so roughly that it fits much else shows nothing. */
const FINE = 0.05;

function isFine({ value }: Claim): boolean {
  const { low, high } = hullOf(value.likely) ?? { low: null, high: null };
  return (
    low !== null && high !== null && high.nearest - low.nearest <= Math.abs(high.nearest + low.nearest) * (FINE / 2)
  );
}
