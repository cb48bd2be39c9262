import type { Room, Tick } from './axis.ts';
import { textWidth } from './text-width.ts';

/** The size in which a narrow screen shows labels, so that none meet there either. */
const LARGEST = 21;
const BETWEEN = 14;

/** Where a label begins and ends: centred on its place, but never past the picture's edge. */
export function labelSpan(at: number, label: string, { left, right }: Room): readonly [number, number] {
  const width = textWidth(label, LARGEST);
  const start = Math.max(left, Math.min(at - width / 2, right - width));
  return [start, start + width];
}

/**
 * The labels that can stand beside each other: of two that would meet, the later goes, and one that has no room even alone.
 * @param ticks in ascending order of their places
 */
function apart(ticks: readonly Tick[], at: (value: number) => number, room: Room): readonly Tick[] {
  let end = -Infinity;
  return ticks.filter(({ value, label }) => {
    const place = at(value);
    if (!(place >= room.left - 0.5 && place <= room.right + 0.5)) return false;
    const [start, next] = labelSpan(place, label, room);
    if (start < end + BETWEEN) return false;
    end = next;
    return true;
  });
}

const MOST = 6;

/**
 * As many labels as can stand beside each other at even steps; where even two cannot, those that can.
 * @param make gives labels at even steps, about as many as are wanted
 */
export function evenlyApart(
  make: (wanted: number) => readonly Tick[],
  at: (value: number) => number,
  room: Room,
): readonly Tick[] {
  for (let wanted = MOST; wanted > 1; wanted--) {
    const ticks = make(wanted);
    if (apart(ticks, at, room).length === ticks.length) return ticks;
  }
  return apart(make(1), at, room);
}
