import type { Claim } from '../model/claim.ts';
import { grouped } from '../model/grouped.ts';
import type { Bridge } from './bridge.ts';
import { standingOf } from './standing.ts';
import type { Stratum } from './strata.ts';

/** Whether one source tells of two scopes, which may be one for all that they say, what cannot be true of one. */
export function areToldApart(a: Stratum, b: Stratum, bridge: Bridge): boolean {
  const [mine, theirs] = [bySource(a), bySource(b)];
  return [...theirs].some(([source, others]) =>
    (mine.get(source) ?? []).some((claim) =>
      others.some((other) => standingOf([claim], [other], bridge) === 'clashes'),
    ),
  );
}

/** As many of a source's claims as a document has reason to make under one scope. */
const MOST_CLAIMS = 8;

function bySource({ claims }: Stratum): ReadonlyMap<string, readonly Claim[]> {
  const said = claims.filter(({ stance }) => stance === 'asserted' || stance === 'attributed');
  const sources = grouped(said, ({ source }) => source.id);
  return new Map([...sources].map(([source, own]) => [source, own.slice(0, MOST_CLAIMS)]));
}
