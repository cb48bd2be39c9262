/** A line that is being written, and where the next letter goes, in UTF-16 units. */
export interface TextField {
  readonly text: string;
  readonly at: number;
}

export const EMPTY_FIELD: TextField = { text: '', at: 0 };

/** More of a reason or a search is a slip, such as a pasted article. */
const LONGEST = 2000;

/** A field with a text in it, ready to be written on. */
export function fieldWith(text: string): TextField {
  return { text, at: text.length };
}

/**
 * The field after a key; what is no key of editing is written into it.
 * @example editField(EMPTY_FIELD, 'a') //=> { text: 'a', at: 1 }
 */
export function editField({ text, at }: TextField, key: string): TextField {
  const before = text.slice(0, at);
  const after = text.slice(at);
  switch (key) {
    case 'left':
      return { text, at: at - lastOf(before).length };
    case 'right':
      return { text, at: at + firstOf(after).length };
    case 'home':
    case 'ctrl+a':
      return { text, at: 0 };
    case 'end':
    case 'ctrl+e':
      return { text, at: text.length };
    // Terminals send the one for the other.
    case 'backspace':
    case 'delete': {
      const kept = before.slice(0, before.length - lastOf(before).length);
      return { text: kept + after, at: kept.length };
    }
    case 'ctrl+w': {
      const kept = before.replace(/\S*\s*$/, '');
      return { text: kept + after, at: kept.length };
    }
    case 'ctrl+u':
      return { text: after, at: 0 };
    case 'ctrl+k':
      return { text: before, at };
    default:
      return NAMED.test(key) ? { text, at } : written(before, key, after);
  }
}

/** Keys that have a name, which nobody wants to read in the line. */
const NAMED = /^(?:(?:ctrl|meta|shift)\+.*|[a-z]{2,})$/;

/** Puts a text into the field as it stands; breaks become spaces, since it is one line. */
export function insertText({ text, at }: TextField, words: string): TextField {
  return written(text.slice(0, at), words, text.slice(at));
}

/** What tells a terminal of a look, a title or a link (ECMA-48, 5.4 and 5.6). */
// eslint-disable-next-line no-control-regex
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g;

function written(before: string, words: string, after: string): TextField {
  // What was copied off a screen may bring along what told it of looks and titles.
  const seen = words.replace(SEQUENCE, '').replace(/[\t\r\n]+/g, ' ');
  // eslint-disable-next-line no-control-regex
  const line = seen.replace(/[\0-\x1f\x7f-\x9f]/g, '');
  const room = Math.max(0, LONGEST - before.length - after.length);
  const head = before + line.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  return { text: head + after, at: head.length };
}

/** A character with the marks that belong to it. */
const UNIT = String.raw`\P{M}(?:\p{M}|\u200d\P{M}?)*`;

function lastOf(text: string): string {
  return new RegExp(`${UNIT}$`, 'u').exec(text.slice(-64))?.[0] ?? text.slice(-1);
}

function firstOf(text: string): string {
  return new RegExp(`^${UNIT}`, 'u').exec(text.slice(0, 64))?.[0] ?? text.slice(0, 1);
}
