import { markup, NOTHING, type Markup } from '../markup/markup.ts';
import { labelSpan } from './apart.ts';
import { ROOM } from './axis.ts';
import type { ChartRow } from './chart-row.ts';
import { tenth } from './mark.ts';

type At = (value: number) => number;

/** Where nothing fits: a hatched band behind all rows, with its width in words below them. */
export function band(
  { low, high, label }: { readonly low: number; readonly high: number; readonly label: string },
  at: At,
  top: number,
  bottom: number,
): Markup {
  const [from, to] = [at(low), at(high)];
  const [start, end] = labelSpan((from + to) / 2, label, ROOM);
  const y = bottom - 10;
  return markup`<g class="gap"><rect x="${tenth(from)}" y="${top}" width="${tenth(Math.max(2, to - from))}" height="${bottom - top}"/><line x1="${tenth(from)}" x2="${tenth(to)}" y1="${y - 16}" y2="${y - 16}"/><text x="${tenth((start + end) / 2)}" y="${y + 2}" text-anchor="middle">${label}</text></g>`;
}

/** An arrow from the event that is to come first to the one that is to follow. */
export function tie(
  [from, to]: readonly [number, number],
  rows: readonly ChartRow[],
  at: At,
  middle: (index: number) => number,
): Markup {
  const [first, next] = [rows[from], rows[to]];
  const [start, end] = [first && centre(first, at), next && centre(next, at)];
  if (start === undefined || end === undefined) return NOTHING;
  const [y1, y2] = [middle(from), middle(to)];
  const down = Math.sign(y2 - y1) || 1;
  const [begin, tip] = [y1 + 10 * down, y2 - 12 * down];
  const bend = (begin + tip) / 2;
  return markup`<g class="tie"><path d="M${tenth(start)},${tenth(begin)} C${tenth(start)},${tenth(bend)} ${tenth(end)},${tenth(bend)} ${tenth(end)},${tenth(tip)}"/><polygon points="${tenth(end - 5)},${tenth(tip - 2 * down)} ${tenth(end + 5)},${tenth(tip - 2 * down)} ${tenth(end)},${tenth(tip + 6 * down)}"/></g>`;
}

function centre({ allowed, likely }: ChartRow, at: At): number | undefined {
  const { low, high } = (likely.length > 0 ? likely : allowed)[0] ?? { low: NaN, high: NaN };
  if (!Number.isFinite(low) && !Number.isFinite(high)) return undefined;
  return at(Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low) : high);
}

/** The days on which sources came out, told from those of the events by their shape. */
export function publications(days: readonly number[], at: At, y: number): Markup {
  const places = days.map(at);
  const last = places.at(-1);
  if (last === undefined) return NOTHING;
  const isLeft = last > ROOM.right - 110;
  const beside = isLeft ? (places[0] ?? last) - 12 : last + 12;
  return markup`${places.map(
    (x) => markup`<path class="published" d="M${tenth(x - 5)},${y - 7} h7 l3,3 v11 h-10 z"/>`,
  )}<text class="came-out" x="${tenth(beside)}" y="${y + 5}" text-anchor="${isLeft ? 'end' : 'start'}">published</text>`;
}
