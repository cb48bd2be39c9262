/** Words that stand in quotation marks. */
export interface QuotedWords {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Pairs of quotation marks, the opening ones with what closes them: English, German, French, Dutch and Arabic forms. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
]);
const LONGEST = 600;
const FEWEST_WORDS = 3;

/**
 * The quotations of a text: three words or more between quotation marks, with their marks left out. One or two words in
 * marks are a name or a doubt, and no quotation.
 * @example quotedWords('He said “it was late then”.')[0]?.words //=> 'it was late then'
 */
export function quotedWords(text: string): readonly QuotedWords[] {
  const found: QuotedWords[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSED_BY.get(text.charAt(at));
    if (closing === undefined || isWithinWord(text, at)) continue;
    const end = closingMark(text, at + 1, closing);
    if (end === null) continue;
    const words = text.slice(at + 1, end);
    if (words.trim().split(/\s+/).length >= FEWEST_WORDS) found.push({ start: at + 1, end, words });
    at = end;
  }
  return found;
}

/** An apostrophe opens nothing. */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** A single mark that a letter follows is an apostrophe; a quotation ends with its paragraph at the latest. */
function closingMark(text: string, from: number, closing: string): number | null {
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n' && text.charAt(at + 1) === '\n') return null;
    if (!closing.includes(mark)) continue;
    if (mark === '’' && /\p{L}/u.test(text.charAt(at + 1))) continue;
    return at;
  }
  return null;
}
