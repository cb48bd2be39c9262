import { isoDay } from '../../values/calendar.ts';
import { hullOf, type Extent } from '../../values/extent.ts';
import { CALENDAR, type Arc } from './order.arcs.ts';
import { asking, count } from './order.message.ts';
import type { Stage } from './order.stages.ts';
import type { Telling } from './order.telling.ts';

/** How a contradiction was found, step by step: what each claim says, and what day or distance that comes to. */
export function reasoningOf(telling: Telling, stage: Stage): readonly string[] {
  const { arcs, pair, told, days, isForward } = telling;
  const last = stage.ask.length === 0 ? [] : [open(stage.ask)];
  if (pair !== null) {
    const asked = arcs[1]?.days ?? 0;
    const between = pair === 'at-least' ? asked - days : days - asked;
    return [
      ...told.map(({ claim }) => `${claim.fact} is ${claim.words}: ${span(claim.value[stage.level])}.`),
      `Between them ${between === 1 ? 'lies' : 'lie'} ${count(between)}; the rule ${{ sequence: 'has the first come first', within: `allows ${count(-asked)}`, 'at-least': `asks for ${count(asked)}`, 'same-day': 'has them on one day' }[pair]}.`,
      ...last,
    ];
  }
  const [order, turned] = isForward || arcs[0]?.from !== CALENDAR ? [arcs, false] : [arcs.toReversed(), true];
  let sum = 0;
  const steps = order.map((arc) => {
    sum += turned ? -arc.days : arc.days;
    return `${stepOf(arc, turned)}${comesTo(arc, sum, turned, arcs)}.`;
  });
  return [...steps, `That does not come out by ${count(days)}.`, ...last];
}

/** What one arc says, of the event that it leads to, or turned round of the one that it leaves. */
function stepOf(arc: Arc, turned: boolean): string {
  const { from, to, days, claim } = arc;
  const who = claim ? ` (${claim.words}, ${claim.source.id})` : '';
  if (from === CALENDAR) return `${to} is on ${isoDay(days)} at the earliest${who}`;
  if (to === CALENDAR) return `${from} is on ${isoDay(-days)} at the latest${who}`;
  if (!claim) return `The rule has ${asking(arc, (fact) => fact)}`;
  const [event, other, later, earlier] = turned ? [from, to, 'before', 'after'] : [to, from, 'after', 'before'];
  if (days === 0) return `${event} is not ${earlier} ${other}${who}`;
  return days < 0
    ? `${event} is at most ${count(-days)} ${earlier} ${other}${who}`
    : `${event} is at least ${count(days)} ${later} ${other}${who}`;
}

/** What the arcs come to so far. */
function comesTo({ from, to }: Arc, sum: number, turned: boolean, arcs: readonly Arc[]): string {
  if (from === CALENDAR || to === CALENDAR) return '';
  if (arcs[0]?.from !== CALENDAR)
    return `, which makes ${count(Math.abs(sum))} ${sum < 0 ? 'before' : 'after'} the start`;
  return `, which makes ${turned ? `${from} ${isoDay(sum)} at the latest` : `${to} ${isoDay(sum)} at the earliest`}`;
}

function open(keys: readonly string[]): string {
  return `It is open whether they hold under one scope: ${keys.join(', ')} is missing or stated more finely on one side, so the clash is only possible.`;
}

function span(set: Extent): string {
  const hull = hullOf(set);
  return `${hull?.low ? isoDay(hull.low.nearest) : 'any day'} to ${hull?.high ? isoDay(hull.high.nearest) : 'any day'}`;
}
