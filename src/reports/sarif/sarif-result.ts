import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import { conflictPlaces, type ConflictPlaces } from '../conflict-places.ts';
import { oneLine } from '../text/one-line.ts';
import { linkable, location } from './location.ts';
import { LEVELS } from './sarif-rules.ts';

/** GitHub shows no more locations of a result than these. */
const MOST_RELATED = 100;
/** More links than these make a message unreadable; the others stand beside it. */
const MOST_LINKS = 8;

/** A conflict as a result of SARIF (3.27): one place, the other positions linked from the message. */
export function sarifResult(conflict: ReportedConflict, ruleIndex: number, base: string): object {
  const places = conflictPlaces(conflict);
  const { id, rule, severity, verdict, facts, scope, why } = conflict;
  const related = relatedOf(places);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(conflict, places) },
    locations: places.primary ? [{ physicalLocation: location(places.primary, base) }] : [],
    ...(related.length > 0 ? { relatedLocations: related.map((claim, at) => relatedLocation(claim, at, base)) } : {}),
    partialFingerprints: {
      // The only one that GitHub reads; its form is a hash and which of several it is.
      primaryLocationLineHash: `${id}:1`,
      'gainsayConflict/v1': id,
    },
    properties: {
      id,
      verdict,
      facts: facts.map((fact) => oneLine(fact)),
      scope: scopeOf(scope),
      ...(why === undefined ? {} : { why: oneLine(why) }),
    },
  };
}

function scopeOf(scope: ReportedConflict['scope']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(scope).map(([key, words]) => [oneLine(key), oneLine(words)]));
}

/** The linked ones come first, so that their numbers are those of the links. */
function relatedOf({ others, related }: ConflictPlaces): readonly ReportedClaim[] {
  const linked = others.map(({ claim }) => claim);
  return [...linked, ...related.filter((claim) => !linked.includes(claim))].slice(0, MOST_RELATED);
}

function relatedLocation(claim: ReportedClaim, at: number, base: string): object {
  const { source, value, quote } = claim;
  const words = quote === null || quote === value ? '' : ` (“${oneLine(quote)}”)`;
  return {
    id: at + 1,
    physicalLocation: location(claim, base),
    message: { text: `${linkable(source)}: ${linkable(value)}${linkable(words)}` },
  };
}

function messageOf({ message, causes }: ReportedConflict, { others }: ConflictPlaces): string {
  const links = others
    .slice(0, MOST_LINKS)
    .map(({ position, claim }, at) => `[${linkable(`${position.value} in ${claim.source}`)}](${String(at + 1)})`);
  const more = others.length - links.length;
  const compare =
    links.length === 0 ? [] : [`Compare ${links.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`];
  return [linkable(message), ...causes.slice(0, 1).map(({ text }) => linkable(text)), ...compare].join(' ');
}
