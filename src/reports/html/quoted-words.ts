import { markup, type Markup } from '../markup/markup.ts';
import { isRightToLeft } from '../text/right-to-left.ts';

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|ku-Arab|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)/i;

/** The direction of a text: that of its language, else of the letters in it. */
function directionOf(text: string, language: string | undefined): 'rtl' | 'ltr' {
  return isRightToLeft(text) && (language === undefined || RIGHT_TO_LEFT.test(language) || !/[a-z]/i.test(text))
    ? 'rtl'
    : 'ltr';
}

/**
 * Words of a source as they stand there, isolated from what stands around them, with their language and direction.
 * @param shown the same words with some of them marked
 */
export function quotedWords(text: string, language?: string, shown: Markup | string = text): Markup {
  const lang = language !== undefined && TAG.test(language) ? language : null;
  return lang === null
    ? markup`<q dir="${directionOf(text, undefined)}"><bdi>${shown}</bdi></q>`
    : markup`<q lang="${lang}" dir="${directionOf(text, language)}"><bdi>${shown}</bdi></q>`;
}

/** A value or a name of unknown direction. */
export function isolated(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

/** Dates and ids with hyphens, which a line is not to break in. */
const WHOLE = /([\p{L}\d]{1,20}(?:-[\p{L}\d]{1,20}){1,5})/gu;

/** A message: isolated, on one line, with dates and names of sources kept whole. */
export function message(text: string): Markup {
  // What was matched stands at every second place. No part begins a line, where a log might take it for a command.
  const parts = text
    .replace(/[\n\r]+/g, ' ')
    .split(WHOLE)
    .map((part, index) => (index % 2 === 0 ? part : markup`<span class="whole">${part}</span>`));
  return markup`<bdi>${parts}</bdi>`;
}
