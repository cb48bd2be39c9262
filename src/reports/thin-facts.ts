import type { Overview } from '../model/overview.ts';
import { oneLine } from './text/one-line.ts';

/** A fact that one independent voice alone carries, though it may stand in several sources. */
export interface ThinFact {
  readonly name: string;
  readonly values: string;
  readonly voice: string;
}

const VALUES = 3;
const LONGEST = 80;

/** All facts that one voice alone carries. */
export function thinFacts({ subjects, nameOf }: Pick<Overview, 'subjects' | 'nameOf'>): readonly ThinFact[] {
  return subjects.flatMap(({ facts }) =>
    facts.flatMap(({ fact, onlyVoice, cells }): readonly ThinFact[] => {
      if (onlyVoice === null) return [];
      const told = cells.filter(({ standing }) => standing !== 'aside').map(({ value }) => oneLine(value, LONGEST));
      return [{ name: nameOf(fact), values: [...new Set(told)].slice(0, VALUES).join(' · '), voice: onlyVoice }];
    }),
  );
}
