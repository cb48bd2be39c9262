import { inGroups } from '../../model/grouped.ts';
import type { ReportedConflict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { isRightToLeft } from '../../reports/text/right-to-left.ts';
import { inColumns } from '../lines.ts';
import { axisWords } from './axis-words.ts';
import { extentOf, type Extent } from './extent.ts';
import type { Page } from './page.ts';

/** A value with the number of its position. */
interface Mark {
  readonly label: string;
  readonly extent: Extent;
}

/** More lines than these are a wall, and the values stand below it anyway. */
const MOST = 8;
const NARROWEST = 20;

/** The values drawn to scale, one below the other, each unit with a line of its own; nothing where there is nothing to see. */
export function numberLines(conflict: ReportedConflict, page: Page): readonly string[] {
  return inGroups(marksOf(conflict), ({ extent }) => extent.axis)
    .filter((marks) => marks.length > 1)
    .flatMap((marks) => drawn(marks.slice(0, MOST), page));
}

function marksOf({ positions, fits }: ReportedConflict): readonly Mark[] {
  const lists = [...positions.map(({ claims }) => claims), fits];
  return lists.flatMap((claims, index) => {
    const sign = index === positions.length ? '~' : String(index + 1);
    const values = new Map(claims.map(({ value, normal }) => [oneLine(value), normal]));
    return [...values].flatMap(([value, normal]): readonly Mark[] => {
      const extent = extentOf(normal);
      return extent && !isRightToLeft(value) ? [{ label: `${sign} ${value}`, extent }] : [];
    });
  });
}

function drawn(marks: readonly Mark[], { width, measure, paint }: Page): readonly string[] {
  const ends = marks.flatMap(({ extent }) => [extent.low, extent.high, extent.likelyLow, extent.likelyHigh]);
  const known = ends.filter((end) => end !== null);
  const labelWidth = Math.min(width >> 1, Math.max(...marks.map(({ label }) => measure(label))));
  const room = width - labelWidth - 2;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (room < NARROWEST || known.length === 0 || !(most > least)) return [];
  // What has no end leaves the picture, and so needs some of it to leave through.
  const margin = ends.includes(null) ? Math.max(3, room >> 3) : 0;
  const column = (value: number): number =>
    margin + Math.round(((value - least) / (most - least)) * (room - 1 - 2 * margin));
  const lines = marks.map(
    ({ label, extent }) => `${inColumns(label, labelWidth, measure)}  ${bar(extent, column, room).trimEnd()}`,
  );
  const { axis } = marks[0]?.extent ?? { axis: '' };
  const [from, to] = [axisWords(least, axis), axisWords(most, axis)];
  const between = room - 2 * margin - measure(from) - measure(to);
  const scale = between < 1 ? '' : `${' '.repeat(labelWidth + 2 + margin)}${from}${' '.repeat(between)}${to}`;
  return ['', ...lines, ...(scale === '' ? [] : [paint('quiet', scale)])];
}

/** `├─━━─┤` is a range with its likely part, `(` and `)` ends that are not meant, arrows what has no end. */
function bar(extent: Extent, column: (value: number) => number, room: number): string {
  const { low, high, lowOpen, highOpen, likelyLow, likelyHigh } = extent;
  const [from, to] = [low === null ? 0 : column(low), high === null ? room - 1 : column(high)];
  const [likelyFrom, likelyTo] = [
    likelyLow === null ? 0 : column(likelyLow),
    likelyHigh === null ? room - 1 : column(likelyHigh),
  ];
  const cells: string[] = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const at = from + index;
    return at >= likelyFrom && at <= likelyTo ? '━' : '─';
  });
  if (from === to) return ' '.repeat(from) + (low === null ? '◂' : high === null ? '▸' : '┃');
  cells[0] = low === null ? '◂' : lowOpen ? '(' : '├';
  cells[cells.length - 1] = high === null ? '▸' : highOpen ? ')' : '┤';
  return ' '.repeat(from) + cells.join('');
}
