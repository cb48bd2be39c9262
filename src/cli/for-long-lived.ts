import type { Project } from '../project/check-project.ts';

/** From how many characters on there is enough to save. */
const LARGE = 1e6;

/**
 * V8 guesses at which objects will live long, and where it guesses, a tenth of the time goes into collecting them. And it
 * doubles the room for new objects again and again, up to 32 MB twice: room that is swept through once, never in the
 * processor's cache, and costs more to come by than the collections that it spares.
 */
const FLAGS = [
  ['--no-allocation-site-pretenuring', '--allocation-site-pretenuring'],
  ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
] as const;

/**
 * Checks a large project with V8 told what holds here, that nearly all objects live to the end. A small one is done before
 * it would matter. The flags are taken back, since V8 takes compiled code from an earlier run only where that ran under
 * the same flags.
 */
export function forLongLived<Result>({ sources }: Project, check: () => Result): Result {
  if (sources.reduce((sum, { text }) => sum + text.length, 0) < LARGE) return check();
  // Asked for only here: to load it takes a twentieth of a small check.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const [set] of FLAGS) setFlagsFromString(set);
  try {
    return check();
  } finally {
    for (const [, usual] of FLAGS) setFlagsFromString(usual);
  }
}
