/**
 * What a terminal or the runner of a log would obey instead of showing: C0 and C1 controls (the tab and the line feed are
 * layout and stay), delete, the bidirectional marks, embeddings, overrides and isolates (Unicode Standard Annex #9), line
 * and paragraph separators, the byte order mark, and lone surrogates; the first colon of `::error`, by which GitHub takes
 * commands at the start of a line, and the second mark of `##[error]` and `##vso[…]`, by which it and Azure take them
 * anywhere.
 */
const obeyed =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|:(?=:[A-Za-z])|(?<=#)#(?=\w*\[)/g;

/**
 * Shows control characters, terminal escapes, bidirectional controls, lone surrogates and the signs of commands to runners
 * as `\x1b` or `\u202e`, so that no text from a source can colour, move or reorder what a terminal shows, or give orders
 * where a log is read. Everything that is printed passes through here.
 *
 * @example escapeControls('12 dead\u001b[2J') //=> '12 dead\\x1b[2J'
 */
export function escapeControls(text: string): string {
  return text.replace(obeyed, (character) => {
    const unit = character.charCodeAt(0);
    return unit < 0x100 ? `\\x${unit.toString(16).padStart(2, '0')}` : `\\u${unit.toString(16).padStart(4, '0')}`;
  });
}
