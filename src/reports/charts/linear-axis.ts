import { ticks as ticksOf, tickStep } from 'd3-array';
import { evenlyApart } from './apart.ts';
import type { Axis, Room, Tick } from './axis.ts';
import { numberWords, scaleFor } from './number-words.ts';

/** An axis on which equal distances are equal differences. */
export function linearAxis(low: number, high: number, unit: string, room: Room): Axis {
  // Halved, so that the widest stretch of numbers does not overflow.
  const span = high / 2 - low / 2;
  const at = (value: number): number => room.left + ((value / 2 - low / 2) / span) * (room.right - room.left);
  const [factor, word] = scaleFor(Math.max(Math.abs(low), Math.abs(high)));
  const make = (wanted: number): readonly Tick[] => {
    const step = tickStep(low / factor, high / factor, wanted);
    const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return ticksOf(low, high, wanted).map((value) => ({ value, label: numberWords(value / factor, places) }));
  };
  // EUR million, but thousand people.
  const words = /^[A-Z]{3}$/.test(unit) ? [unit, word] : [word, unit];
  const caption = words.filter((part) => part !== '').join(' ');
  return { at, ticks: evenlyApart(make, at, room), caption };
}
