import { evenlyApart } from './apart.ts';
import type { Axis, Room, Tick } from './axis.ts';
import { numberWords, scaleFor } from './number-words.ts';

/** An axis on which equal distances are equal factors; all values are above zero. */
export function logAxis(low: number, high: number, unit: string, room: Room): Axis {
  const [from, to] = [Math.log10(low), Math.log10(high)];
  const at = (value: number): number =>
    room.left + ((Math.log10(value) - from) / (to - from)) * (room.right - room.left);
  const decades = to - from;
  const make = (wanted: number): readonly Tick[] => {
    const digits = decades < 2 && wanted > 3 ? [1, 2, 5] : [1];
    const stride = Math.max(1, Math.ceil(decades / (wanted + 1)));
    const ticks: Tick[] = [];
    for (let power = Math.floor(from); power <= Math.ceil(to); power++)
      for (const digit of power % stride === 0 ? digits : []) {
        const value = Number(`${String(digit)}e${String(power)}`);
        if (value >= low && value <= high) ticks.push({ value, label: labelOf(value) });
      }
    return ticks;
  };
  return { at, ticks: evenlyApart(make, at, room), caption: unit };
}

/** Each label has its own word of scale, since they differ by factors. @example labelOf(5e6) //=> '5 million' */
function labelOf(value: number): string {
  const [factor, word] = scaleFor(value);
  const scaled = value / factor;
  const places = scaled >= 1 ? 0 : Math.ceil(-Math.log10(scaled) - 1e-9);
  return [numberWords(scaled, places), word].filter((part) => part !== '').join(' ');
}
