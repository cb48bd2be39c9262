/** Where each UTF-16 unit of a text begins and ends in its file. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[0-9a-zA-Z]{1,31});/y;
const ESCAPE = /^\\[!-/:-@[-`{-~]$/;
const BREAK = /^[\r\n]$/;

/**
 * Where the characters that a text of Markdown shows stand in the file, which writes some of them in several: `&nbsp;`,
 * `\%`, and a new line of a quotation with its `>` before it (CommonMark 0.31.2, 2.4, 2.5, 5.1 and 6.7).
 * @returns null where that cannot be told
 * @example charactersOf('16\\%', 0, 4, '16%') //=> { starts: [0, 1, 2], ends: [1, 2, 4] }
 */
export function charactersOf(file: string, start: number, end: number, shown: string): Places | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  while (starts.length < shown.length) {
    const index = starts.length;
    const wanted = shown.charAt(index);
    const isNewLine = index > 0 && BREAK.test(shown.charAt(index - 1)) && !BREAK.test(wanted);
    if (isNewLine || BREAK.test(wanted)) at = behindMargin(file, at, end, isNewLine ? /^[ \t>]$/ : /^[ \t]$/, wanted);
    const [units, width] = characterAt(file, at, shown, index);
    if (units === 0 || at + width > end) return null;
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(at);
      ends.push(at + width);
    }
    at += width;
  }
  return { starts, ends };
}

/** Spaces before the end of a line are not shown, nor is what stands before the words of the next one. */
function behindMargin(file: string, from: number, end: number, margin: RegExp, wanted: string): number {
  let at = from;
  while (at < end && file.charAt(at) !== wanted && margin.test(file.charAt(at))) at += 1;
  return at;
}

/** How many units of what is shown stand at an offset, and in how many of the file. */
function characterAt(file: string, at: number, shown: string, index: number): readonly [units: number, width: number] {
  const wanted = shown.charAt(index);
  const first = file.charAt(at);
  if (first === '\\' && file.charAt(at + 1) === wanted && ESCAPE.test(file.slice(at, at + 2))) return [1, 2];
  if (first === wanted && first !== '&') return [1, 1];
  ENTITY.lastIndex = at;
  const [entity] = ENTITY.exec(file) ?? [];
  if (entity === undefined || shown.startsWith(entity, index)) return first === wanted ? [1, 1] : [0, 0];
  return [/^[\uD800-\uDBFF]$/.test(wanted) ? 2 : 1, entity.length];
}
