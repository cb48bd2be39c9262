import { nameBeside } from '../../comparison/naming.ts';
import type { Claim } from '../../model/claim.ts';
import { isoDay } from '../../values/calendar.ts';
import type { Evidence } from '../evidence.ts';
import { CALENDAR, daysOver, type Arc } from './order.arcs.ts';
import type { Stage } from './order.stages.ts';
import type { Telling } from './order.telling.ts';

/** What is told of events, by whom, and why it does not come out, in one sentence. */
export function messageOf(telling: Telling, stage: Stage, { nameOf }: Evidence): string {
  const { pair, told, days } = telling;
  const said = told.map(({ claim, same }) => `${nameOf(claim.fact)}: ${saying([claim, ...same])}`).join('; ');
  const perhaps = stage.verdict === 'conflict' ? '' : 'perhaps ';
  switch (pair) {
    case 'sequence':
      return `${said}; the first should not come after the second, but ${perhaps}does by ${count(days)}${question(stage, '.')}`;
    case 'within':
      return `${said}; they are ${perhaps}${count(days - daysAsked(telling))} apart, where at most ${count(-daysAsked(telling))} are expected${question(stage, '.')}`;
    case 'same-day':
      return `${said}; they are ${perhaps}${count(days)} apart, where one day is expected${question(stage, '.')}`;
    case 'at-least':
      return `${said}; they are ${perhaps}${apart(daysAsked(telling) - days)} apart, where at least ${count(daysAsked(telling))} are expected${question(stage, '.')}`;
    case null: {
      const asked = telling.arcs.flatMap((arc) => (arc.ask ? [`; the rule has ${asking(arc, nameOf)}`] : []));
      const likely = stage.level === 'likely' ? 'most likely ' : perhaps;
      return `${said}${asked.join('')}; ${likely}${conclusion(telling, nameOf)}${question(stage, '; do they mean the same events?')}`;
    }
  }
}

function question({ ask, verdict }: Stage, otherwise: string): string {
  if (ask.length > 0) return `; is it the same ${ask.join(' and ')}?`;
  return verdict === 'conflict' ? otherwise : '.';
}

/** What comes of the distances, counted from one end. */
function conclusion({ arcs, facts, days, isForward }: Telling, nameOf: Evidence['nameOf']): string {
  const [first, last] = [arcs[0] as Arc, arcs.at(-1) as Arc];
  if (first.from !== CALENDAR) {
    if (arcs.length === 2 && arcs.every(({ claim }) => claim)) return `the two distances are ${count(days)} apart`;
    return `that puts ${nameOf(facts[0] ?? '')} ${count(days)} after itself`;
  }
  const day = isForward ? isoDay(daysOver(arcs.slice(0, -1))) : isoDay(-daysOver(arcs.slice(1)));
  return isForward
    ? `${nameOf(last.from)} then comes on ${day} at the earliest, ${count(days)} after what is told of it`
    : `${nameOf(first.to)} then comes on ${day} at the latest, ${count(days)} before what is told of it`;
}

/** What a rule asks of two events. @example asking(arc, nameOf) //=> 'the approval come at least 30 days before the opening' */
export function asking({ from, to, days, ask }: Arc, nameOf: Evidence['nameOf']): string {
  const [before, after] = [nameOf(from), nameOf(to)];
  switch (ask) {
    case 'within':
      return `${before} come at most ${count(-days)} after ${after}`;
    case 'at-least':
      return `${before} come at least ${count(days)} before ${after}`;
    case 'same-day':
      return `${before} and ${after} on one day`;
    default:
      return `${before} come before ${after}`;
  }
}

function daysAsked({ arcs }: Telling): number {
  return arcs.find(({ ask }) => ask !== null)?.days ?? 0;
}

/** @example count(1) //=> '1 day' */
export function count(days: number): string {
  return days === 1 ? '1 day' : `${String(days)} days`;
}

function apart(days: number): string {
  return days <= 0 ? 'no day' : `at most ${count(days)}`;
}

const WORDINGS_TOLD = 4;

/** Each wording with those who give it: `2026-03-04 (harbour-post, meridian-wire), early 2026-03 (kesra-news)`. */
function saying(claims: readonly Claim[]): string {
  const byWords = new Map<string, Set<string>>();
  for (const { words, source } of claims) byWords.set(words, (byWords.get(words) ?? new Set()).add(nameBeside(source)));
  return few([...byWords].map(([words, sources]) => `${words} (${few([...sources].sort())})`));
}

/** The first of a list, and how many more there are. */
function few(names: readonly string[]): string {
  const untold = names.length - WORDINGS_TOLD;
  return untold > 1 ? `${names.slice(0, WORDINGS_TOLD).join(', ')} and ${String(untold)} more` : names.join(', ');
}
