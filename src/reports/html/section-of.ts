import { constant, markup, NOTHING } from '../markup/markup.ts';
import type { Section } from './further-sections.ts';

const CHUNK = 65_536;

/**
 * A section of many items, in pieces; what has no room is counted.
 * @param roomForSection in bytes
 */
export function* sectionOf({ id, title, items, isWhole }: Section, roomForSection: number): Iterable<string> {
  yield markup`<section id="${id}"><h2>${title}</h2>${isWhole ? null : constant('<ul class="remarks">')}\n`.text;
  let chunk = '';
  let room = isWhole ? Infinity : roomForSection;
  let left = 0;
  for (const item of items) {
    const text = room > 0 ? markup`${item ?? NOTHING}\n`.text : '';
    room -= text.length;
    if (text === '') left++;
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
  const rest =
    left === 0 ? NOTHING : markup`<p class="quiet">${left} more had no room here; the JSON report has them.</p>`;
  yield markup`${isWhole ? null : constant('</ul>')}${rest}</section>\n`.text;
}
