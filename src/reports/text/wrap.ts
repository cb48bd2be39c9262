/** An amount stays on one line: a space between a currency and its figure, and between a figure and its unit. */
const together = /(\b[A-Z]{3}(?= \d)|\d(?= (?:thousand|million|billion|trillion|days?|people|%)\b)) /g;

type Measure = (text: string) => number;

/**
 * Breaks a text at its spaces into lines no wider than `width` columns. A word that is wider is broken within, and so is
 * a text in a script that writes without spaces.
 *
 * @example wrap('a quake at Kesra', 8, (text) => text.length) //=> ['a quake', 'at Kesra']
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text, room, measure)) {
    const wide = measure(word);
    if (line !== '' && used + 1 + wide <= room) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    // Without spaces between words, what is left of the line is used up before the next one begins.
    const [head, ...rest] = wide <= room ? [word] : pieces(word, room, measure);
    if (line !== '') lines.push(line);
    line = head ?? '';
    for (const piece of rest) {
      lines.push(line);
      line = piece;
    }
    used = measure(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The words of a text; an amount counts as one word where there is room for all of it. */
function wordsOf(text: string, room: number, measure: Measure): readonly string[] {
  return text
    .replace(together, '$1\u00a0')
    .split(/[ \t\n]+/)
    .flatMap((word) => (isWider(word, room, measure) ? word.split('\u00a0') : [word.replaceAll('\u00a0', ' ')]))
    .filter((word) => word !== '');
}

/** No character takes more than two columns, so that few words need to be measured to see that they fit. */
function isWider(word: string, room: number, measure: Measure): boolean {
  return word.length * 2 > room && measure(word) > room;
}

/** Cuts a word into pieces that fit, never between a character and the marks that belong to it. */
function pieces(word: string, width: number, measure: Measure): readonly string[] {
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const part of word.match(/\P{M}(?:\p{M}|\u200d\P{M}?)*|\p{M}+/gu) ?? []) {
    const wide = measure(part);
    if (piece !== '' && used + wide > width) {
      cut.push(piece);
      piece = '';
      used = 0;
    }
    piece += part;
    used += wide;
  }
  return [...cut, piece];
}
