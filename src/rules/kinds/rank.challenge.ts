import { above, others, type Candidate, type Rival } from './rank.candidates.ts';
import type { Field } from './rank.field.ts';
import type { Figure } from './rank.figures.ts';
import { openOfOwn } from './rank.openness.ts';
import type { Place } from './rank.places.ts';
import { missingKeys } from './rank.scope.ts';

/** Subjects of which so many stand above a place that it cannot be held, or perhaps cannot. */
export interface Challenge {
  readonly verdict: 'conflict' | 'possible';
  readonly rivals: readonly Rival[];
  readonly own: Figure | null;
}

/** The gravest challenge to a place; null where nothing that is known stands against it. */
export function challengeTo(place: Place, field: Field): Challenge | null {
  if (place.rank.places.order === 'only') return settle(others(place, field), place, null, field);
  if (!place.yardstick) return null;
  let best: Challenge | null = null;
  for (const own of field.figuresOf(place.subject, place.yardstick.attribute)) {
    const open = openOfOwn(own, place, field);
    const challenge = open && settle(above(own, open, place, field), place, own, field);
    if (challenge && best?.verdict !== 'conflict') best = best && challenge.verdict === 'possible' ? best : challenge;
  }
  return best;
}

/**
 * Takes as many rivals as stand against a place, those without doubt before others. No more are looked for than that, nor
 * than may stand against it where the place itself leaves open what it is held against.
 */
function settle(rivals: Iterable<Candidate>, place: Place, own: Figure | null, field: Field): Challenge | null {
  const needed = place.rank.places.to;
  const isOpen = missingKeys(field, place.scope).length > 0;
  const sure = new Map<string, Rival>();
  const unsure = new Map<string, Rival>();
  for (const rival of rivals) {
    if (sure.has(rival.subject)) continue;
    if (rival.isSure) {
      unsure.delete(rival.subject);
      sure.set(rival.subject, rival);
    } else if (!unsure.has(rival.subject)) unsure.set(rival.subject, rival);
    if (sure.size >= needed) return { verdict: 'conflict', rivals: [...sure.values()], own };
    if (isOpen && unsure.size >= needed) break;
  }
  const all = [...sure.values(), ...unsure.values()].slice(0, needed);
  return all.length >= needed ? { verdict: 'possible', rivals: all, own } : null;
}
