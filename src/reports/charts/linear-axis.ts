import { ticks as ticksOf, tickStep } from 'd3-array';
import { apart } from './apart.ts';
import type { Axis, Room } from './axis.ts';
import { numberWords, scaleFor } from './number-words.ts';

const WANTED = 6;

/** An axis on which equal distances are equal differences. */
export function linearAxis(low: number, high: number, unit: string, room: Room): Axis {
  // Halved, so that the widest stretch of numbers does not overflow.
  const span = high / 2 - low / 2;
  const at = (value: number): number => room.left + ((value / 2 - low / 2) / span) * (room.right - room.left);
  const [factor, word] = scaleFor(Math.max(Math.abs(low), Math.abs(high)));
  const step = tickStep(low / factor, high / factor, WANTED);
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = ticksOf(low, high, WANTED).map((value) => ({ value, label: numberWords(value / factor, places) }));
  return { at, ticks: apart(ticks, at, room), caption: [unit, word].filter((part) => part !== '').join(' ') };
}
