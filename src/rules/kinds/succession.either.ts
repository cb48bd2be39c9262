import type { Judged } from '../../comparison/along-time.ts';
import type { Bridge } from '../../comparison/bridge.ts';
import { atOneMoment, facing, type Dated } from '../../comparison/dated.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { related } from '../../comparison/related.ts';
import { readyOf, repeatsOf } from '../../comparison/repeats.ts';
import type { Claim } from '../../model/claim.ts';
import { grouped } from '../../model/grouped.ts';
import type { Sources } from '../../model/sources.ts';
import type { Figure, Level } from './succession.figures.ts';

/** Two values of one moment that do not meet: a clash for each such moment. */
export function clashesAtOneMoment(claims: readonly Dated[], bridge: Bridge, sources: Sources): readonly Judged[] {
  const dated = new Map(claims.map((one) => [one.claim, one]));
  return [...atOneMoment(claims)].flatMap(([key, together]): readonly Judged[] => {
    const outcome = gatherPositions(
      together.map(({ claim }) => claim),
      bridge,
      sources,
    );
    if (outcome.verdict !== 'conflict') return [];
    const sides = outcome.positions.map((position) => position.claims.flatMap((claim) => dated.get(claim) ?? []));
    const fits = outcome.fits.flatMap((claim) => dated.get(claim) ?? []);
    return [{ verdict: 'conflict', how: 'moment', key: `moment ${key}`, sides, fits }];
  });
}

/**
 * Values that are told again as if they were new, past `lag` after another one was out: the newer ones are one side, and
 * each value that comes back is one.
 * @param figures by what they are measured in
 */
export function judgeStale(figures: readonly (readonly Figure[])[], lag: number): readonly Judged[] {
  const [late, newer] = [new Set<Claim>(), new Set<Claim>()];
  for (const island of figures) {
    const repeats = repeatsOf(island);
    // Between the first claim of the value and its return another one was out, above it or below.
    for (const sign of [1, -1] as const) {
      const found = related(
        island.map((of) => {
          return { of, x: readyOf(of, of.moment.around.high), y: of.moment.around.low, value: lowest(of, sign) };
        }),
        [...repeats.all].map((of) => {
          return { of, x: of.moment.around.low - lag, y: repeats.firstOf(of), value: -lowest(of, sign === 1 ? -1 : 1) };
        }),
        true,
      );
      for (const { claim } of found.ones) newer.add(claim);
      for (const { claim } of found.others) late.add(claim);
    }
  }
  if (late.size === 0) return [];
  const all = [...new Map(figures.flat().map((one) => [one.claim, one])).values()];
  const { signatureOf } = repeatsOf(all);
  const values = grouped(
    all.filter(({ claim }) => late.has(claim)),
    ({ claim }) => signatureOf(claim.value),
  );
  const sides = [all.filter(({ claim }) => newer.has(claim) && !late.has(claim)), ...values.values()];
  const fits = all.filter(({ claim }) => !newer.has(claim) && !late.has(claim));
  return [{ verdict: 'conflict', how: 'old', key: 'old', sides, fits }];
}

/** The least that a figure allows; turned round, its most. */
function lowest({ allowed }: Figure, sign: 1 | -1): number {
  return sign === 1 ? allowed.low : -allowed.high;
}

/** Figures that do not meet and may well be of one moment. */
export function perhapsAtOnce(figures: readonly Figure[], level: Level): readonly Figure[] {
  const repeats = repeatsOf(figures);
  const fresh = figures.filter((one) => !repeats.all.has(one));
  const all = new Set<Figure>();
  for (const { ones, others, spanOf } of facing(fresh, fresh)) {
    const found = related(
      ones.map((of) => ({
        of,
        x: spanOf(of.moment, 'likely').low,
        y: spanOf(of.moment, 'likely').high,
        value: of[level].low,
      })),
      others.map((of) => ({
        of,
        x: spanOf(of.moment, 'likely').high,
        y: spanOf(of.moment, 'likely').low,
        value: of[level].high,
      })),
      false,
    );
    for (const one of [...found.ones, ...found.others]) all.add(one);
  }
  return [...all];
}
