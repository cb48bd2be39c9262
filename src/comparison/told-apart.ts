import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { grouped } from '../model/grouped.ts';
import type { Bridge } from './bridge.ts';
import { standingOf } from './standing.ts';
import type { Stratum } from './strata.ts';

/** Whether one voice in one source tells of two scopes, which may be one for all that they say, what cannot be true of one. */
export function areToldApart(a: Stratum, b: Stratum, bridge: Bridge): boolean {
  const [mine, theirs] = [byVoice(a), byVoice(b)];
  return [...theirs].some(([voice, others]) =>
    (mine.get(voice) ?? []).some((claim) => others.some((other) => standingOf([claim], [other], bridge) === 'clashes')),
  );
}

/** As many of a source's claims as a document has reason to make under one scope. */
const MOST_CLAIMS = 8;

function byVoice({ claims }: Stratum): ReadonlyMap<string, readonly Claim[]> {
  const said = claims.filter(({ stance }) => stance === 'asserted' || stance === 'attributed');
  // Two who are quoted for two figures disagree; that says nothing of what the source knows.
  const voices = grouped(
    said,
    ({ source, stance, saidBy }) => `${source.id}\0${stance === 'asserted' ? '' : (saidBy ?? '')}`,
  );
  return new Map(
    [...voices].map(([voice, own]) => [
      voice,
      own.toSorted((a, b) => compareText(a.words, b.words)).slice(0, MOST_CLAIMS),
    ]),
  );
}
