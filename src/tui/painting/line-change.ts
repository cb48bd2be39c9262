import { cellsOf, type Cell } from './cells.ts';

const BLANK: Cell = { text: ' ', look: '', ground: '' };

/** To go to a column takes about so many letters, so that fewer than these are rather written again. */
const JUMP = 4;

/**
 * What makes one line of the screen of another, for a cursor that may stand anywhere. What is the same stays.
 * @param row counted from 1
 * @returns null where the line has to be written as a whole
 * @example lineChange('cost: 5', 'cost: 7', 3) //=> '\u001b[3;7H7'
 */
export function lineChange(before: string, after: string, row: number): string | null {
  const [old, cells] = [cellsOf(before), cellsOf(after)];
  if (!old || !cells) return null;
  const end = lengthWithoutBlanks(cells);
  let change = '';
  let [look, ground] = ['', ''];
  /** Where the cursor stands; -1 where that is not known. */
  let stands = -1;
  const canWrite = (cell: Cell): boolean => cell.look === (cell.text === ' ' ? ground : look);
  for (let at = 0; at < end; at += 1) {
    const cell = cells[at] ?? BLANK;
    if (isSame(cell, old[at])) continue;
    const between = stands < 0 ? [] : cells.slice(stands, at);
    if (stands < 0) change += `\u001b[${String(row)};${String(at + 1)}H`;
    else if (between.length <= JUMP && between.every(canWrite)) change += between.map(({ text }) => text).join('');
    else change += `\u001b[${String(between.length)}C`;
    if (!canWrite(cell)) {
      change += `\u001b[${look === '' || cell.look === '' ? '' : ';'}${cell.look}m`;
      ({ look, ground } = cell);
    }
    change += cell.text;
    stands = at + 1;
  }
  if (look !== '') change += '\u001b[m';
  if (lengthWithoutBlanks(old) <= end) return change;
  const there =
    stands === end ? '' : stands < 0 ? `\u001b[${String(row)};${String(end + 1)}H` : `\u001b[${String(end - stands)}C`;
  return `${change}${there}\u001b[K`;
}

function isSame(cell: Cell, { text, look }: Cell = BLANK): boolean {
  return cell.text === text && cell.look === look;
}

function lengthWithoutBlanks(cells: readonly Cell[]): number {
  let end = cells.length;
  while (end > 0 && isSame(cells[end - 1] ?? BLANK, BLANK)) end -= 1;
  return end;
}
