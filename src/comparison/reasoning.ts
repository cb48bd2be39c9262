import { compareText } from '../model/compare-text.ts';
import type { Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Figure } from '../values/figure.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Bridge } from './bridge.ts';
import type { Clash } from './clash.ts';
import { capitalized } from '../values/capitalized.ts';

const SHOWN = 3;

/** Why the values of a position agree although they differ; null where all say the same. */
export function whyCompatible(position: Position, bridge: Bridge): string | null {
  const best = position.narrowest;
  if (position.claims.every(({ value }) => value === best.value)) return null;
  const reasons: string[] = [];
  const seen: Value[] = [];
  let unequal = 0;
  for (const claim of distinct(position.claims)) {
    // 1½ years and 1.5 years are one thing in two notations.
    if (claim.value === best.value || seen.some((value) => meanOne(value, claim.value))) continue;
    const across = bridge.axisOf(claim) !== bridge.axisOf(best);
    const { verdict, why } = typeOf(best.value).compare(best.value, claim.value);
    // Two distances from one event are one axis, on which nothing was compared.
    if (verdict === 'equal' || (verdict === 'incomparable' && !across)) continue;
    unequal += 1;
    const crossing =
      across && verdict !== 'compatible'
        ? bridge.explain(claim.value, bridge.axisOf(claim), bridge.axisOf(best), position.claims)
        : null;
    const reason = crossing === null ? why : capitalized(crossing);
    if (seen.length < SHOWN) seen.push(claim.value);
    if (reasons.length < SHOWN && !reasons.includes(reason)) reasons.push(reason);
  }
  if (unequal === 0) return null;
  return [
    ...reasons.map((reason) => (reason.endsWith('.') ? reason : `${reason}.`)),
    ...(unequal > SHOWN ? [`And ${String(unequal - SHOWN)} more.`] : []),
  ].join(' ');
}

/** The reasoning of a clash step by step: what each position allows and most likely means, and where they fail to meet. */
export function reasoningOf(clash: Clash, bridge: Bridge): readonly string[] {
  const steps: string[] = [];
  for (const [index, { narrowest }] of clash.positions.entries()) {
    const type = typeOf(narrowest.value);
    steps.push(`Position ${String(index + 1)}: ${narrowest.words} allows ${type.describe(narrowest.value)}.`);
    const likely = { ...narrowest.value, allowed: narrowest.value.likely };
    if (narrowest.value.likely !== narrowest.value.allowed && type.describe(likely) !== type.describe(narrowest.value))
      steps.push(`It most likely means ${type.describe(likely)}.`);
  }
  const [first, ...others] = clash.positions;
  if (first) {
    for (const other of others.slice(0, SHOWN))
      steps.push(
        ...between(first.narrowest, other.narrowest, bridge, [...first.claims, ...other.claims], clash.verdict),
      );
  }
  if (clash.ask.length > 0)
    steps.push(
      `It is open whether they hold under one scope: ${clash.ask.join(', ')} is missing or stated more finely on one side, so the clash is only possible.`,
    );
  return steps;
}

function between(
  a: Claim,
  b: Claim,
  bridge: Bridge,
  among: readonly Claim[],
  verdict: Clash['verdict'],
): readonly string[] {
  const [from, to] = [bridge.axisOf(b), bridge.axisOf(a)];
  const crossing = from === to ? null : bridge.explain(b.value, from, to, among);
  return [
    ...(crossing === null ? [] : [`${crossing}.`]),
    from === to
      ? typeOf(a.value).compare(a.value, b.value).why
      : verdict === 'conflict'
        ? `That does not meet ${a.words}.`
        : `That meets ${a.words} only outside of what both most likely mean.`,
  ];
}

/** Whether two values have one number in one unit, however it is written. */
function meanOne(one: Value, other: Value): boolean {
  const [a, b] = [one, other].map((value) => ('figure' in value ? (value.figure as Figure) : null));
  if (!a || !b || a.second || b.second) return false;
  return (
    a.hedge === b.hedge &&
    a.first.value.nearest === b.first.value.nearest &&
    a.before === b.before &&
    a.after === b.after
  );
}

/** One claim for each value, by source and words: the place in a file decides nothing. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.value, claim])).values()].sort(
    (a, b) => compareText(a.source.id, b.source.id) || compareText(a.words, b.words),
  );
}
