import { compareWidth } from '../comparison/position.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import type { Edit, Position, RawFinding } from '../model/finding.ts';
import { writtenScope } from '../model/scope.ts';
import { isOwn, type Source } from '../model/source.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Value } from '../values/value.ts';
import { editOf } from './edit-of.ts';
import { areCommon, compareSides, othersIn, outweighs, sidesByWeight, type Weight } from './weight-of-sides.ts';

/** A claim that may be a slip, and one on the same fact that it would agree with but for the slip. */
export interface Suspicion {
  readonly claim: Claim;
  readonly against: Claim;
  /** Something outweighs it; else nothing tells which of the two is the slip. */
  readonly isKnown: boolean;
  /** What stands behind the other side and not behind this one, which may be a piece of ours alone; null where both have as much. */
  readonly outweighedBy: Weight | 'everybody' | null;
  /** Each side has two voices or more, which no one hand typed. */
  readonly areBothCommon: boolean;
  /** Puts other words in the claim's place; null where nothing tells that these are wrong, or several claims would need it. */
  readonly mend: (words: string) => Edit | null;
}

/** Wordings of a position that are looked at; what many claims say alike is looked at once. */
const LOOKED_AT = 12;

/** What so many sides disagree on is no slip of anybody's. */
const MOST = 500;

const known = new WeakMap<RawFinding, readonly Suspicion[]>();

/**
 * The claims that an editor would look at first, each with what it is held against: of every two sides the one with less
 * behind it, and either where nothing tells; among the sources beside those that most stands behind, and of a piece of ours
 * its own sides. One slip is one, whichever finding it is told in. Claims on two facts are no rivals.
 */
export function suspicions(finding: RawFinding): readonly Suspicion[] {
  const before = known.get(finding);
  if (before) return before;
  const all: Suspicion[] = [];
  for (const suspicion of suspicionsIn(finding)) if (all.push(suspicion) === MOST) break;
  known.set(finding, all);
  return all;
}

function* suspicionsIn(finding: RawFinding): Iterable<Suspicion> {
  const { about, facts } = finding;
  if (facts.length > 1) return;
  const sides = sidesByWeight(finding).map((position) => sideOf(position, about));
  const [most] = sides;
  const references = sides.filter(({ isOurs, position }) =>
    about ? !isOurs : most && !outweighs(most.position, position),
  );
  const [first, second] = references;
  // Over to one of two sides that stand against each other nothing is mended.
  const right = first && second && !outweighs(first.position, second.position) ? null : first;
  for (const side of sides) {
    if (about && !side.isOurs) continue;
    for (const reference of references) {
      if (reference === side) break;
      const isAlone = side.position.claims.every(({ source }) => isOwn(source));
      const isLighter = isAlone || compareSides(reference.position, side.position) < 0;
      const [light, heavy] = isLighter ? [side, reference] : [reference, side];
      const outweighedBy = outweighs(heavy.position, light.position) ?? (isAlone ? 'everybody' : null);
      yield* slipsOf(light, heavy, outweighedBy, heavy === right && (!about || light.isOurs));
      if (outweighedBy === null) yield* slipsOf(heavy, light, null, false);
    }
  }
}

/** A position as a side: the wordings that are suspected, and those that others are held against. */
interface Side {
  readonly position: Position;
  readonly isOurs: boolean;
  /** There is one claim to mend and no other. */
  readonly isSingle: boolean;
  readonly suspected: readonly Claim[];
  readonly others: readonly Claim[];
}

function sideOf(position: Position, about: Source | null): Side {
  const { claims, narrowest } = position;
  const own = about ? claims.filter(({ source }) => source === about) : [];
  const isOurs = own.length > 0;
  const suspected = wordingsOf(isOurs ? own : claims, narrowest);
  const others = isOurs ? wordingsOf(othersIn(position), narrowest) : suspected;
  return { position, isOurs, isSingle: (isOurs ? own : claims).length === 1, suspected, others };
}

function* slipsOf(
  { position, suspected, isSingle }: Side,
  other: Side,
  outweighedBy: Suspicion['outweighedBy'],
  isToMend: boolean,
): Iterable<Suspicion> {
  const isKnown = outweighedBy !== null;
  const areBothCommon = areCommon(position, other.position);
  for (const claim of suspected) {
    const mend = (words: string): Edit | null => (isToMend && isKnown && isSingle ? editOf(claim, words) : null);
    for (const one of likeFirst(other.others, claim))
      yield { claim, against: one, isKnown, outweighedBy, areBothCommon, mend };
  }
}

/** What is written as a claim is before the rest: in its unit, and 40000 for 4000, and 40,000 for 4,000. */
function likeFirst(claims: readonly Claim[], { value, words }: Claim): readonly Claim[] {
  if (claims.length < 2) return claims;
  const [unit, shape] = [unitOf(value), shapeOf(words)];
  const likeness = (claim: Claim): number =>
    Number(unitOf(claim.value) === unit) * 2 + Number(shapeOf(claim.words) === shape);
  return claims.toSorted((a, b) => likeness(b) - likeness(a));
}

function unitOf(value: Value): string {
  return value.type === 'quantity' ? (value as Quantity).unit.name : value.axis;
}

function shapeOf(words: string): string {
  return words.replaceAll(/\p{Nd}+/gu, '0');
}

/** One claim a value, on the axis of the position and the narrowest first; of two alike no name of a source decides. */
function wordingsOf(claims: readonly Claim[], { value: { axis } }: Claim): readonly Claim[] {
  const rank = (claim: Claim): number => (claim.value.axis === axis ? 0 : 1);
  const ordered = [...claims].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareWidth(a.value, b.value) ||
      compareText(a.words, b.words) ||
      compareText(writtenScope(a.scope), writtenScope(b.scope)) ||
      Number(isInDigits(b)) - Number(isInDigits(a)) ||
      compareText(a.source.zone ?? '', b.source.zone ?? '') ||
      compareText(a.source.id, b.source.id),
  );
  const told = new Map<Value, Claim>();
  for (const claim of ordered) if (!told.has(claim.value)) told.set(claim.value, claim);
  return [...told.values()].slice(0, LOOKED_AT);
}

function isInDigits({ quote }: Claim): boolean {
  return quote !== null && /\p{Nd}/u.test(quote);
}
