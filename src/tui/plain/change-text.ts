import { structuredPatch } from 'diff';
import type { ChangedText, Mend } from '../../mending/mend.ts';
import { oneLine } from '../../reports/text/one-line.ts';

/** So much of a line is told on each side of what changes. */
const BESIDE = 120;

/** Changes to files in sentences: what stands in each line now, and what would. */
export function changeTexts(mends: readonly Mend[]): readonly string[] {
  return mends.flatMap(({ words, files }, index) => [
    `${mends.length > 1 ? `Change ${String(index + 1)}` : 'A change'}: ${oneLine(words)}.`,
    ...files.flatMap(lineTexts),
  ]);
}

/** What asks for one of them. */
export function changeQuestion(mends: readonly Mend[]): string {
  return mends.length > 1
    ? `Which change is to be written, 1 to ${String(mends.length)}? An empty line goes back.`
    : 'Is it to be written? yes, or an empty line goes back.';
}

function lineTexts({ file, before, after }: ChangedText): readonly string[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 0 });
  return hunks.flatMap(({ oldStart, lines }) => {
    const [now, then] = ['-', '+'].map((sign) => textOf(lines, sign));
    const place = `${oneLine(file)} line ${String(oldStart)}`;
    const [left, right] = told(now ?? '', then ?? '');
    return [`  ${place} now: ${left}`, `  It would be: ${right}`];
  });
}

function textOf(lines: readonly string[], sign: string): string {
  return lines
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1).trim())
    .join(' ');
}

/** Two wordings without what both begin and end with, where that is long. */
function told(now: string, then: string): readonly [string, string] {
  let [start, end] = [0, 0];
  const least = Math.min(now.length, then.length);
  while (start < least && now[start] === then[start]) start += 1;
  while (end < least - start && now.at(-1 - end) === then.at(-1 - end)) end += 1;
  const from = Math.max(0, start - BESIDE);
  const beyond = Math.max(0, end - BESIDE);
  const part = (text: string): string => {
    const words = text.slice(from, text.length - beyond).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
    return oneLine(`${from > 0 ? '…' : ''}${words}${beyond > 0 ? '…' : ''}`, 4 * BESIDE) || 'nothing';
  };
  return [part(now), part(then)];
}
