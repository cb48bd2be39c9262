import { isGap } from '../../comparison/bridge.ts';
import { strataOf } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import { isOwn } from '../../model/source.ts';
import type { Field, Step } from './rank.field.ts';
import type { Figure } from './rank.figures.ts';
import { openAgainst, openBeside } from './rank.openness.ts';
import type { Place } from './rank.places.ts';
import { exceeds, mirrored, type Stretch } from './rank.stretch.ts';

/** What stands above a place, or beside one that has nobody beside it. */
export interface Rival {
  readonly subject: string;
  readonly claims: readonly Claim[];
  /** The figure that is higher; null where being there is enough. */
  readonly figure: Figure | null;
  /** Keys that leave open whether it is to be compared; `as-of` for the time. */
  readonly open: readonly string[];
}

/** A rival, and whether it stands against the place without doubt. */
export interface Candidate extends Rival {
  readonly isSure: boolean;
}

/** The subjects whose figure is higher than one's own, or perhaps is: those looked at first, and then from the highest down. */
export function* above(own: Figure, openOfOwn: readonly string[], place: Place, field: Field): Iterable<Candidate> {
  const { yardstick } = place;
  const mine = yardstick && stretchOn(own, own.axis, yardstick.towards);
  if (!mine) return;
  const { foremost, steps } = field.ladder(yardstick, own.axis);
  if (!reaches(steps, mine, place.rank.places.to)) return;
  for (const list of [foremost, steps]) {
    for (const step of list) {
      // All further down are lower as well.
      if (!exceeds(step.maybe, mine.maybe)) break;
      const { subject, claims } = step.figure;
      const open = subject === place.subject ? null : openAgainst(step.figure, own, place, field);
      if (!open) continue;
      const all = [...new Set([...openOfOwn, ...open])];
      const isSure = all.length === 0 && exceeds(step.certain, mine.certain) && isAboveAlso(step, own, place);
      yield { subject, claims, figure: step.figure, open: all, isSure };
    }
  }
}

/** Whether so many steps of a ladder are above a figure at all: of a place that is right, none further need be looked at. */
function reaches(steps: readonly Step[], { maybe }: Stretch, needed: number): boolean {
  const last = steps[needed - 1];
  return last !== undefined && exceeds(last.maybe, maybe);
}

/** Two currencies may be compared in either; only what is higher in both is without doubt. */
function isAboveAlso({ figure }: Step, own: Figure, { yardstick }: Place): boolean {
  if (figure.axis === own.axis || !yardstick) return true;
  const [theirs, mine] = [figure, own].map((one) => stretchOn(one, figure.axis, yardstick.towards));
  return !theirs || !mine || exceeds(theirs.certain, mine.certain);
}

function stretchOn(figure: Figure, axis: string, towards: 'most' | 'least'): Stretch | null {
  const stretch = figure.on(axis);
  if (isGap(stretch)) return null;
  return towards === 'most' ? stretch : mirrored(stretch);
}

/** Whoever else is there: a subject of the class with a figure, a day or a place of its own. */
export function* others(place: Place, field: Field): Iterable<Candidate> {
  const { of, dated, rank, subjects } = field.group;
  const attributes = [of, dated, rank].filter((attribute) => attribute !== null);
  for (const list of [field.foremost, subjects]) {
    for (const subject of list) {
      if (subject === place.subject) continue;
      const told = attributes.flatMap((attribute) => strataOf(field.claimsOn(subject, attribute)));
      for (const { scope, claims } of told) {
        if (list !== subjects && !claims.some(({ source }) => isOwn(source))) continue;
        const open = openBeside(subject, scope, claims, place, field);
        if (open) yield { subject, claims, figure: null, open, isSure: open.length === 0 };
      }
    }
  }
}
