import { markup, NOTHING, type Markup } from '../markup/markup.ts';
import { labelSpan } from './apart.ts';
import { ROOM, WIDTH, type Axis } from './axis.ts';
import { letterOf, type ChartRow } from './chart-row.ts';
import { band, publications, tie } from './beside-rows.ts';
import { mark, tenth } from './mark.ts';
import { cutTo, textWidth } from './text-width.ts';

const ROW = { labelled: 46, compact: 7 };
/** Past so many rows their labels are left to the evidence, and past so many more the rows as well. */
const MOST_LABELLED = 24;
const MOST = 150;
const TOP = 6;
const TEXT = 15;
/** The size in which a narrow screen shows values, which are what one looks for. */
const LARGEST_VALUE = 26;

/** What is drawn on an axis beside its rows. */
export interface Beside {
  /** What the picture says, for those who do not see it. */
  readonly summary: string;
  /** Between two values where nothing fits. */
  readonly gap?: { readonly low: number; readonly high: number; readonly label: string } | null;
  /** Rows that one event follows another in, by their index. */
  readonly ties?: readonly (readonly [from: number, to: number])[];
  /** Days of publication, apart from those of the events. */
  readonly published?: readonly number[];
}

/** Rows of marks over one axis, as SVG whose looks are classes. */
export function axisChart(all: readonly ChartRow[], axis: Axis, beside: Beside): Markup {
  const rows = all.slice(0, MOST);
  const isLabelled = rows.length <= MOST_LABELLED;
  const pitch = isLabelled ? ROW.labelled : ROW.compact;
  const { gap = null, ties = [], published = [] } = beside;
  const bottom = TOP + rows.length * pitch + (published.length > 0 ? 26 : 4) + (gap ? 24 : 0);
  const height = bottom + 34 + (axis.caption === '' ? 0 : 22);
  const middle = (index: number): number => TOP + index * pitch + (isLabelled ? 32 : pitch / 2);
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${beside.summary}">${[
    gap && band(gap, axis.at, TOP, bottom),
    grid(axis, bottom),
    // Behind the labels, which an arrow would strike through.
    isLabelled ? ties.map((pair) => tie(pair, rows, axis.at, middle)) : NOTHING,
    rows.map((row, index) => [
      isLabelled && label(row, TOP + index * pitch + 16),
      mark(row, { at: axis.at, y: middle(index), room: ROOM, scale: isLabelled ? 1 : 0.36 }),
    ]),
    publications(published, axis.at, TOP + rows.length * pitch + 14),
    axis.caption !== '' &&
      markup`<text class="caption" x="${ROOM.right}" y="${bottom + 50}" text-anchor="end">${axis.caption}</text>`,
  ]}</svg>`;
}

/** Texts are isolated, so that the direction of one never moves what stands beside it (UAX #9, 2.4). */
function label({ label: value, by, position, isConverted }: ChartRow, y: number): Markup {
  const letter = position === null ? '' : `${letterOf(position)}  `;
  const shown = cutTo(`${letter}${value}`, LARGEST_VALUE, ROOM.right - ROOM.left).slice(letter.length);
  const rest = ROOM.right - ROOM.left - textWidth(`${letter}${shown}`, TEXT) - 16;
  const who = cutTo(isConverted === true ? `converted · ${by}` : by, TEXT, rest);
  return markup`<text class="value" x="${ROOM.left}" y="${y}"><tspan class="letter">${letter}</tspan>&#x2068;${shown}&#x2069;<tspan class="by" dx="8">&#x2068;${rest < 60 ? '' : who}&#x2069;</tspan></text>`;
}

function grid({ at, ticks }: Axis, bottom: number): Markup {
  return markup`<line class="axis" x1="${ROOM.left}" x2="${ROOM.right}" y1="${bottom}" y2="${bottom}"/>${ticks.map(
    ({ value, label: words }) => {
      const x = tenth(at(value));
      const [start, end] = labelSpan(x, words, ROOM);
      return markup`<line class="tick" x1="${x}" x2="${x}" y1="${TOP}" y2="${bottom + 5}"/><text class="tick-label" x="${tenth((start + end) / 2)}" y="${bottom + 25}" text-anchor="middle">${words}</text>`;
    },
  )}`;
}
