import type { Difference } from './align-words.ts';
import { GAP, spokenPieces, type SpokenPiece } from './spoken-words.ts';
import { tellApart } from './tell-apart.ts';

/** What marking needs of a quotation. */
interface Wording {
  readonly text: string;
  readonly words: readonly string[];
}

/** Differences that are marked; a reader of one sentence looks at no more. */
const MARKED = 3;

/** Words shown on either side of a difference. */
const AROUND = 5;

/**
 * Two versions of one statement as they stand, with asterisks around the words that differ, and long ones cut to what stands
 * around these. Brackets would say, within a quotation, that the words are somebody else's. Where the words cannot be told
 * in the text, it is given as it stands.
 * @example markWords(read('We will not appeal.'), read('We will appeal.')) //=> ['We will *not* appeal.', 'We will appeal.']
 */
export function markWords(a: Wording, b: Wording): readonly [string, string] {
  const telling = tellApart(a.words, b.words).telling.slice(0, MARKED);
  return [marked(a, telling, 'left'), marked(b, telling, 'right')];
}

function marked({ text, words }: Wording, telling: readonly Difference[], side: 'left' | 'right'): string {
  const pieces = spokenPieces(text);
  const places = placesOf(pieces, words);
  if (!places || telling.length === 0) return text;
  const stretches = telling.map((difference) => {
    const start = difference.at[side];
    return { start, end: start + difference[side].length };
  });
  const isMarked = (place: Place): boolean =>
    stretches.some(({ start, end }) => place.start < end && place.end > start && place.end > place.start);
  const isNear = (place: Place): boolean =>
    stretches.some(({ start, end }) => place.start < end + AROUND && place.end > start - AROUND);
  let written = '';
  let last = 0;
  for (const [index, piece] of pieces.entries()) {
    const [place, before, after] = [places[index], places[index - 1], places[index + 1]];
    if (!place || !isNear(place)) continue;
    const isCut = before !== undefined && !isNear(before);
    if (isCut) written += written === '' ? `${GAP} ` : ` ${GAP} `;
    else written += text.slice(last, piece.start);
    const opens = isMarked(place) && !(before && isMarked(before));
    const closes = isMarked(place) && !(after && isMarked(after));
    written += starred(text.slice(piece.start, piece.end), opens, closes);
    last = piece.end;
  }
  return places.findLastIndex(isNear) < places.length - 1 ? `${written} ${GAP}` : written + text.slice(last);
}

/** The words of a piece, among all the words of the quotation: from the first to, not including, the end. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Null where the pieces do not come to the same words, so that nobody is shown a mark in the wrong place. */
function placesOf(pieces: readonly SpokenPiece[], words: readonly string[]): readonly Place[] | null {
  const places: Place[] = [];
  let at = 0;
  for (const piece of pieces) {
    const spoken = piece.words.filter((word) => word !== GAP);
    while (spoken.length > 0 && words[at] === GAP) at += 1;
    const start = at;
    for (const word of spoken) {
      while (words[at] === GAP) at += 1;
      if (words[at] !== word) return null;
      at += 1;
    }
    places.push({ start, end: at });
  }
  return at === words.length ? places : null;
}

/** Asterisks stand within the punctuation around a word. @example starred('appeal,', true, true) //=> '*appeal*,' */
function starred(piece: string, opens: boolean, closes: boolean): string {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}\p{Sc}%-]*)(.*?)([^\p{L}\p{M}\p{N}\p{Sc}%]*)$/su.exec(piece) ?? [];
  return `${before}${opens ? '*' : ''}${word}${closes ? '*' : ''}${after}`;
}
