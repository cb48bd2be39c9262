import type { OverviewSubject, Standing } from '../model/overview.ts';

const GRAVEST_FIRST: readonly Standing[] = ['differs', 'vague', 'agrees', 'alone', 'aside'];

/** How a source stands on a subject: the gravest of its facts, and on how many of them it differs. */
export interface OnSubject {
  readonly standing: Standing;
  readonly differing: number;
  /** The first conflict in which it differs, by its place in the report; null where there is none. */
  readonly conflict: number | null;
}

/** How each source stands on a subject, by its place among all; none where it is silent. */
export function standingsOf({ facts }: OverviewSubject): ReadonlyMap<number, OnSubject> {
  const all = new Map<number, OnSubject>();
  for (const { cells } of facts)
    for (const { source, standing, conflict: here } of cells) {
      const { standing: before = standing, differing = 0, conflict = null } = all.get(source) ?? {};
      const gravest = GRAVEST_FIRST.find((one) => one === before || one === standing) ?? standing;
      const differs = standing === 'differs';
      all.set(source, {
        standing: gravest,
        differing: differing + (differs ? 1 : 0),
        conflict: conflict ?? (differs ? here : null),
      });
    }
  return all;
}
