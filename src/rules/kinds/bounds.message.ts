import type { Bound } from '../equation/bind-equation.ts';
import { question, saidOf, shortName, type Told } from '../equation/equation-message.ts';
import type { Broken } from '../equation/solve.ts';
import type { Evidence } from '../evidence.ts';
import type { Limiting } from './bounds.limiting.ts';

const EXCEEDS: Readonly<Record<Limiting, string>> = {
  cap: 'is more than its cap',
  floor: 'is less than its floor',
  whole: 'is more than the whole',
};

/** @example 'Fine (The case of Orlen): EUR 12 million (meridian-wire) is more than its cap, Highest fine: EUR 10 million (orlen-post); …' */
export function limitMessage(bound: Bound, by: Limiting, broken: Broken, evidence: Evidence, told: Told): string {
  const [figure, limit] = [saidOf(broken, 0, told.about), saidOf(broken, 1, told.about)];
  const [name, limiting] = [evidence.nameOf(bound.facts[0] ?? ''), shortName(bound, 1, evidence)];
  return `${name}: ${figure} ${EXCEEDS[by]}, ${limiting}: ${limit}${question(bound, broken, told)}`;
}
