import type { Project } from '../src/index.ts';
import { createDraw } from './random.ts';

const DAY = 86_400_000;
const CLAIMS_OF_A_SOURCE = 100;
const START = Date.UTC(1750, 0, 1);

/** How many events so many claims are about. */
const CLAIMS_OF_AN_EVENT = 10;

/** One claim in so many is wrong. */
const SLIPS = 200;

/**
 * One network of events: half of the claims are dates, half distances from another event, near and far, so that all hang
 * together. A few are wrong.
 */
export function orderNetworkDossier(claims: number, slips = SLIPS): Project {
  const draw = createDraw(claims);
  const events = claims / CLAIMS_OF_AN_EVENT;
  const days = Array.from({ length: events }, () => draw.whole(0, 90_000));
  const sources = Array.from({ length: Math.ceil(claims / CLAIMS_OF_A_SOURCE) }, (_, source) => {
    const lines = ['claims:'];
    for (let at = 0; at < CLAIMS_OF_A_SOURCE; at += 1) {
      const number = source * CLAIMS_OF_A_SOURCE + at;
      const event = number % events;
      const slip = draw.whole(1, slips) === 1 ? draw.whole(40, 400) : 0;
      const day = (days[event] as number) + slip;
      const other = number < 2 * events ? (event + 1) % events : draw.whole(0, events - 1);
      const value = number < claims / 2 && other !== event ? distance(day, days[other] as number, other) : isoDay(day);
      lines.push(`  - fact: e${event}.day`, `    value: ${value}`);
    }
    return { path: `sources/s${String(source).padStart(6, '0')}.yaml`, text: `${lines.join('\n')}\n` };
  });
  const rules = 'rules: [{ id: order, kind: order }]\nfacts: { "*.day": { type: date } }\n';
  return { sources, rules: [{ path: 'rules/orlen.yaml', text: rules }] };
}

function distance(day: number, from: number, other: number): string {
  const apart = Math.abs(day - from);
  return `${apart - 3}..${apart + 3} days ${day < from ? 'before' : 'after'} e${other}.day`.replace(/^-\d+/, '0');
}

function isoDay(day: number): string {
  return new Date(START + day * DAY).toISOString().slice(0, 10);
}
