import { structuredPatch } from 'diff';
import type { ChangedText } from '../../mending/mend.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { wrap } from '../../reports/text/wrap.ts';
import { differingParts } from '../evidence/differing-parts.ts';
import { beyondSigns, painted, withLook, withoutSigns } from '../evidence/looks.ts';
import type { Page } from '../evidence/page.ts';
import type { Mode } from '../mode.ts';

/** Lines that stay, around those that change. */
const AROUND = 2;

/** Of a long line, so much is shown around what changes. */
const BESIDE = 80;

/** The change that is looked at: what it does, among the others there are, and the lines of its files before and after. */
export function mendLines({ mends, option }: Extract<Mode, { readonly name: 'mend' }>, page: Page): readonly string[] {
  const { paint, width, measure } = page;
  const titles = mends.flatMap(({ words }, index) => {
    const isMarked = index === option;
    return wrap(oneLine(words), width - 2, measure).map((line, at) => {
      const sign = mends.length > 1 && isMarked && at === 0 ? '▸ ' : '  ';
      return isMarked ? paint('strong', sign + line) : sign + line;
    });
  });
  return [...titles, ...(mends[option]?.files ?? []).flatMap((file) => ['', ...fileLines(file, page)])];
}

function fileLines({ file, before, after }: ChangedText, page: Page): readonly string[] {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: AROUND });
  return hunks.flatMap(({ oldStart, lines }, index) => [
    ...(index > 0 ? ['  …'] : []),
    page.paint(
      'quiet',
      `${oneLine(file)}:${String(
        oldStart +
          Math.max(
            0,
            lines.findIndex((line) => !line.startsWith(' ')),
          ),
      )}`,
    ),
    ...lines.flatMap((line, at) => lineOf(line, lines, at, page)),
  ]);
}

function lineOf(
  line: string,
  lines: readonly string[],
  at: number,
  { width, measure, paint }: Page,
): readonly string[] {
  const sign = line.charAt(0);
  // What is said of the end of a file is nothing of its text.
  if (sign === '\\') return [];
  const other = sign === ' ' ? undefined : counterpart(lines, at, sign);
  const [text, against] = [line, other].map((words) => words?.slice(1).replace(/\r$/, ''));
  const shown = foldedLine(text ?? '', against);
  const parts =
    against === undefined ? [{ text: shown, differs: false }] : differingParts(shown, [foldedLine(against, text)]);
  const marked = parts.map((part) => (part.differs ? withLook('mark', part.text) : part.text)).join('');
  const indent = /^ */.exec(shown)?.[0] ?? '';
  const room = Math.max(20, width - 4 - indent.length);
  return painted(wrap(marked, room, beyondSigns(measure)), paint).map((words, index) => {
    const head =
      index === 0 ? `  ${sign === '-' ? paint('error', '-') : sign === '+' ? paint('new', '+') : ' '} ` : '    ';
    return head + indent + words;
  });
}

/** The line that one takes the place of, or that takes its place. */
function counterpart(lines: readonly string[], at: number, sign: string): string | undefined {
  const isOf =
    (wanted: string) =>
    (line: string | undefined): boolean =>
      line?.startsWith(wanted) === true;
  let [start, end] = [at, at];
  while (isOf('-')(lines[start - 1]) || isOf('+')(lines[start - 1]) || isOf('\\')(lines[start - 1])) start -= 1;
  while (isOf('-')(lines[end + 1]) || isOf('+')(lines[end + 1]) || isOf('\\')(lines[end + 1])) end += 1;
  const block = lines.slice(start, end + 1);
  const nth = block.slice(0, at - start).filter(isOf(sign)).length;
  return block.filter(isOf(sign === '-' ? '+' : '-'))[nth];
}

/** A line as it is shown: whole, or what stands around where it differs from the other. */
function foldedLine(text: string, other: string | undefined): string {
  let start = 0;
  while (start < text.length && text[start] === other?.[start]) start += 1;
  const from = other === undefined ? 0 : Math.max(0, start - BESIDE);
  const to = Math.min(text.length, (other === undefined ? 0 : start) + 2 * BESIDE);
  const cut = text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  const shown = `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
  const indent = /^ */.exec(shown)?.[0] ?? '';
  return indent + withoutSigns(oneLine(shown.slice(indent.length).replace(/\t/g, ' '), 4 * BESIDE));
}
