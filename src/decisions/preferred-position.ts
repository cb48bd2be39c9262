import type { Finding } from '../model/finding.ts';
import type { Verdict } from './decision.ts';
import type { VerdictFault } from './read-verdict.ts';
import { writtenPosition } from './stands-on.ts';

/**
 * A verdict whose preferred value is that of a position, as it is written there: `prefer:2` means the second as it is shown,
 * unless a position is written so; `prefer:#2` always does.
 */
export function preferredPosition(verdict: Verdict, { positions }: Finding): Verdict | VerdictFault {
  if (verdict.kind !== 'prefer') return verdict;
  const { value } = verdict;
  const values = positions.map(writtenPosition);
  const [, number] = /^#?([1-9]\d{0,5})$/.exec(value) ?? [];
  const counted = number === undefined ? undefined : values[Number(number) - 1];
  const same = values.find((words) => words === value);
  if (same !== undefined && counted !== undefined && counted !== same)
    return {
      fault: `prefer:${value} may mean the value ${value}, or that of position ${value}, ${counted}; write prefer:#N with the number of the position.`,
    };
  const preferred = same ?? counted;
  if (preferred === undefined) {
    const listed = values.slice(0, 9).map((words, index) => `${String(index + 1)} ${words}`);
    return { fault: `No position has the value "${value}". There are ${listed.join(', ')}.` };
  }
  if (values.filter((words) => words === preferred).length > 1)
    return { fault: `Several positions are written ${preferred}, so that none can be preferred by its value.` };
  return { kind: 'prefer', value: preferred };
}
