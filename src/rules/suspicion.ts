import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import type { Edit, Position, RawFinding } from '../model/finding.ts';
import { writtenScope } from '../model/scope.ts';
import { isOwn } from '../model/source.ts';
import type { Value } from '../values/value.ts';
import { editOf } from './edit-of.ts';
import { areCommon, comesFirst, othersIn, outweighs, type Weight } from './weight-of-sides.ts';

/** A claim that may be a slip, and one on the same fact that it would agree with but for the slip. */
export interface Suspicion {
  readonly claim: Claim;
  readonly against: Claim;
  /** More voices, a reference or everybody else stand against it; else nothing tells which of the two is the slip. */
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
 * The claims that an editor would look at first, each with what it is held against: those of every position but the one
 * that most voices stand behind; of a piece of ours its own claims, unless it stands with sources that come before the
 * others among themselves: one slip is one, whichever finding it is told in. Claims on two facts are no rivals.
 */
export function suspicions(finding: RawFinding): readonly Suspicion[] {
  const before = known.get(finding);
  if (before) return before;
  const all: Suspicion[] = [];
  for (const suspicion of suspicionsIn(finding)) if (all.push(suspicion) === MOST) break;
  known.set(finding, all);
  return all;
}

function* suspicionsIn({ about, positions }: RawFinding): Iterable<Suspicion> {
  const isOurs = ({ source }: Claim): boolean => source === about;
  const suspected = about ? positions.filter(({ claims }) => claims.some(isOurs)) : positions.slice(1);
  const references = (about ? positions.filter((other) => !suspected.includes(other)) : positions.slice(0, 1)).map(
    (position): Reference => ({ position, wordings: wordingsOf(position.claims, position.narrowest) }),
  );
  const weightiest = references.reduce<Position | null>(
    (best, { position }) => (best !== null && !outweighs(position, best) ? best : position),
    null,
  );
  for (const position of suspected) {
    const own = about ? position.claims.filter(isOurs) : position.claims;
    const wordings = wordingsOf(own, position.narrowest);
    for (const reference of references) {
      if (about && comesFirst(position, reference.position)) {
        yield* slipsOf(reference, position);
        continue;
      }
      const areBothCommon = areCommon(position, reference.position);
      const isAlone = position.claims.every(({ source }) => isOwn(source));
      const isOutweighed = outweighs(reference.position, position);
      const outweighedBy = isOutweighed ?? (isAlone ? 'everybody' : null);
      // A piece may be held against one that the others are against as well.
      const isKnown = isOutweighed !== null || (about !== null && !outweighs(position, reference.position));
      const isToMend =
        isKnown &&
        own.length === 1 &&
        outweighedBy !== null &&
        (weightiest === null || !outweighs(weightiest, reference.position));
      for (const claim of wordings) {
        for (const against of reference.wordings) {
          if (claim.fact !== against.fact) continue;
          const mend = (words: string): Edit | null => (isToMend ? editOf(claim, words) : null);
          yield { claim, against, isKnown, outweighedBy, areBothCommon, mend };
        }
      }
    }
  }
}

/** What the others may have slipped in, beside a piece that stands with sources against them: nothing of it is ours to mend. */
function* slipsOf({ position: other, wordings }: Reference, position: Position): Iterable<Suspicion> {
  const outweighedBy = outweighs(position, other);
  const areBothCommon = areCommon(position, other);
  const theirs = wordingsOf(othersIn(position), position.narrowest);
  for (const claim of wordings)
    for (const against of theirs)
      if (claim.fact === against.fact)
        yield { claim, against, isKnown: outweighedBy !== null, outweighedBy, areBothCommon, mend: () => null };
}

interface Reference {
  readonly position: Position;
  readonly wordings: readonly Claim[];
}

/** One claim a value, the narrowest of the position first, and then by source and words, whatever their place in a file. */
function wordingsOf(claims: readonly Claim[], narrowest: Claim): readonly Claim[] {
  const rank = (claim: Claim): number => (claim === narrowest ? 0 : 1);
  const ordered = [...claims].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.source.id, b.source.id) ||
      compareText(a.words, b.words) ||
      compareText(writtenScope(a.scope), writtenScope(b.scope)),
  );
  const told = new Map<Value, Claim>();
  for (const claim of ordered) if (!told.has(claim.value)) told.set(claim.value, claim);
  return [...told.values()].slice(0, LOOKED_AT);
}
