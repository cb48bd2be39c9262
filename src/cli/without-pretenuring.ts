import type { Project } from '../project/check-project.ts';

/** From how many characters on there is enough to save. */
const LARGE = 1e6;

/**
 * Checks a large project without V8's guesses at which objects will live long: nearly all of them live to the end, and
 * where it guesses, a tenth of the time goes into collecting them. A small one is done before it would matter. The flag is
 * taken back, since V8 takes compiled code from an earlier run only where that ran under the same flags.
 */
export function withoutPretenuring<Result>({ sources }: Project, check: () => Result): Result {
  if (sources.reduce((sum, { text }) => sum + text.length, 0) < LARGE) return check();
  // Asked for only here: to load it takes a twentieth of a small check.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--no-allocation-site-pretenuring');
  try {
    return check();
  } finally {
    setFlagsFromString('--allocation-site-pretenuring');
  }
}
