/** Asks a terminal to show what follows at once (https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036). */
const [TOGETHER, SHOWN] = ['\u001b[?2026h', '\u001b[?2026l'];

/** A screen of its own, without a cursor; and back to what was there before. */
export const ENTER = '\u001b[?1049h\u001b[?25l\u001b[H\u001b[2J';
export const LEAVE = '\u001b[?25h\u001b[?1049l';

/**
 * What a terminal is to be sent to show a text from its top, in place of what it shows: line over line, so that nothing is
 * ever blank in between. What has no room is counted.
 * @param most where the text has as many lines, there may be more
 * @example frame('No conflicts\n', 24) //=> '\x1b[?2026h\x1b[HNo conflicts\x1b[K\r\n\x1b[J\x1b[?2026l'
 */
export function frame(text: string, rows: number, most = Infinity): string {
  const lines = text.trimEnd().split('\n');
  const room = Math.max(1, rows - 1);
  const shown = lines.length <= room ? lines : lines.slice(0, room - 1);
  const left = lines.length - shown.length;
  const count = `${lines.length < most ? '' : 'at least '}${String(left)}`;
  const all = left === 0 ? shown : [...shown, `… ${count} more lines; gainsay check shows all of them`];
  return `${TOGETHER}\u001b[H${all.map((line) => `${line}\u001b[K`).join('\r\n')}\r\n\u001b[J${SHOWN}`;
}

/** The first pieces of a text, until they have so many lines. */
export function* firstLines(pieces: Iterable<string>, most: number): Iterable<string> {
  let lines = 0;
  for (const piece of pieces) {
    yield piece;
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines += 1;
    if (lines >= most) return;
  }
}
