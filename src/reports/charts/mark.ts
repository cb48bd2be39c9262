import { markup, type Markup } from '../markup/markup.ts';
import type { Room } from './axis.ts';
import { LOOKS, type ChartRow, type Stretch } from './chart-row.ts';

/** A stretch that is narrower than this is drawn as a point. */
const POINT = 8;
const HEIGHT = 14;

/** How a row is drawn. */
export interface Place {
  readonly at: (value: number) => number;
  /** The middle of the row. */
  readonly y: number;
  readonly room: Room;
  /** 1 for a row of its usual height. */
  readonly scale: number;
}

/**
 * What a value allows: a point where it is exact, a bar where it is a range, hatched where it is only allowed, an arrow
 * where it has no end.
 */
export function mark({ allowed, likely, position, isConverted }: ChartRow, place: Place): Markup {
  const look = position === null ? 'fits' : `p${String(position % LOOKS)}`;
  const isHedged = likely.length > 0;
  return markup`<g class="mark ${look}${isConverted === true ? ' converted' : ''}">${allowed.map((stretch) =>
    drawn(stretch, place, isHedged ? 'hatched' : 'solid', position),
  )}${likely.map((stretch) => drawn(stretch, place, 'solid', position))}</g>`;
}

function drawn({ low, high }: Stretch, place: Place, manner: 'solid' | 'hatched', position: number | null): Markup {
  const { at, y, room, scale } = place;
  const [from, to] = [low === -Infinity ? room.left : at(low), high === Infinity ? room.right : at(high)];
  const height = HEIGHT * scale;
  if (low !== -Infinity && high !== Infinity && to - from < POINT * Math.max(0.4, scale))
    return shape(position ?? 0, (from + to) / 2, y, 7 * Math.max(0.4, scale));
  const arrows = [
    ...(low === -Infinity ? [arrow(from, y, -1, height)] : []),
    ...(high === Infinity ? [arrow(to, y, 1, height)] : []),
  ];
  return markup`<rect class="${manner}" x="${tenth(from)}" y="${tenth(y - height / 2)}" width="${tenth(Math.max(1, to - from))}" height="${tenth(height)}"/>${arrows}`;
}

/** Shapes differ as colours do, for those who do not tell these apart. */
function shape(position: number, x: number, y: number, r: number): Markup {
  const points = SHAPES[position % LOOKS];
  if (!points) return markup`<circle class="point" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"/>`;
  const written = points.map(([dx, dy]) => `${String(tenth(x + dx * r))},${String(tenth(y + dy * r))}`).join(' ');
  return markup`<polygon class="point" points="${written}"/>`;
}

const SHAPES: readonly (readonly (readonly [number, number])[] | null)[] = [
  null,
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  [
    [-0.95, -0.95],
    [0.95, -0.95],
    [0.95, 0.95],
    [-0.95, 0.95],
  ],
  [
    [0, 1.2],
    [1.15, -0.9],
    [-1.15, -0.9],
  ],
  [
    [-0.6, -1.1],
    [0.6, -1.1],
    [1.2, 0],
    [0.6, 1.1],
    [-0.6, 1.1],
    [-1.2, 0],
  ],
];

function arrow(x: number, y: number, direction: 1 | -1, height: number): Markup {
  const [tip, back] = [x + 9 * direction, x - 1 * direction];
  const half = height * 0.85;
  return markup`<polygon class="arrow" points="${tenth(back)},${tenth(y - half)} ${tenth(tip)},${tenth(y)} ${tenth(back)},${tenth(y + half)}"/>`;
}

/** Tenths are finer than eyes, and the same on every machine. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
