/**
 * V8 guesses at which objects will live long, and where it guesses, a tenth of the time goes into collecting them. And it
 * doubles the room for new objects again and again, up to 32 MB twice: room that is swept through once, never in the
 * processor's cache, and costs more to come by than the collections that it spares.
 */
const FLAGS = [
  ['--no-allocation-site-pretenuring', '--allocation-site-pretenuring'],
  ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
] as const;

/** Left to itself, V8 collects no sooner than there is twice as much, which takes a sixth less time. */
const SPARING = [...FLAGS, ['--heap-growing-percent=30', '--heap-growing-percent=0']] as const;

/**
 * Does what makes a lot, with V8 told what holds here: that nearly all objects live to the end. Where there is little to do,
 * it is done before that would matter. The flags are taken back, since V8 takes compiled code from an earlier run only where
 * that ran under the same flags.
 * @param isSparing room counts for more than time, since the program goes on when the work is done
 */
export function forLongLived<Result>(isLarge: boolean, work: () => Result, isSparing = false): Result {
  if (!isLarge) return work();
  // Asked for only here: to load it takes a twentieth of a small check.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const flags = isSparing ? SPARING : FLAGS;
  for (const [set] of flags) setFlagsFromString(set);
  try {
    return work();
  } finally {
    for (const [, usual] of flags) setFlagsFromString(usual);
  }
}
