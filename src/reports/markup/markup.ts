import { escapeMarkup } from './escape-markup.ts';

/** HTML or SVG that is sound by construction: only `markup` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists are joined, and null, undefined and false are nothing. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/**
 * A template of HTML or SVG. Whatever is put into it is text or the value of a quoted attribute, and is escaped for both;
 * only what another template made goes in as it is. Nothing else in the reports puts markup together.
 *
 * @example markup`<b title="${'"'}">${'<i>'}</b>`.text //=> '<b title="&quot;">&lt;i&gt;</b>'
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = literals[0] ?? '';
  for (const [index, part] of parts.entries()) text += written(part) + (literals[index + 1] ?? '');
  return new Markup(text);
}

/** A constant of ours as it stands, such as a style sheet; never anything that was read. */
export function constant(text: string): Markup {
  return new Markup(text);
}

export const NOTHING = new Markup('');

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  let all = '';
  for (const one of part) all += written(one);
  return all;
}
