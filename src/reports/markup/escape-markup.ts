import { escapeControls } from '../../model/escape-controls.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // Marks that right-to-left texts are rightly written with; an element that isolates a text keeps them to it.
  '\u061c': '&#x61c;',
  '\u200e': '&#x200e;',
  '\u200f': '&#x200f;',
};
const MEANT = /[&<>"'`\u061c\u200e\u200f]/g;
const MARKS = /([\u061c\u200e\u200f])/;

/**
 * A text as it may stand between tags or in a quoted attribute of HTML or SVG and be nothing but text. Controls are shown,
 * not obeyed, as HTML has no place for most of them; only the marks of direction stay, as references.
 *
 * @example escapeMarkup('<b title="x">') //=> '&lt;b title=&quot;x&quot;&gt;'
 */
export function escapeMarkup(text: string): string {
  return text
    .split(MARKS)
    .map((part) => (MARKS.test(part) ? part : escapeControls(part)))
    .join('')
    .replace(MEANT, (sign) => REFERENCES[sign] ?? sign);
}
