import type { ReportedClaim } from '../../model/report.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { safeLink } from '../markup/safe-link.ts';
import type { Page } from './page-options.ts';
import { isolated, quotedWords } from './quoted-words.ts';

/** A claim: the quoted words, who says so and how firmly, and where it stands. */
export function claimItem(claim: ReportedClaim, positionValue: string | null, page: Page): Markup {
  const { quote, value, file, line, language } = claim;
  return markup`<li>${quote !== null && quotedWords(quote, language)}${
    value !== positionValue &&
    value !== quote &&
    markup` <span class="value">${quote !== null && 'read as '}${isolated(value)}</span>`
  }<span class="by">${sourceName(claim.source, page)}${notesOf(claim).map(
    (note) => markup` · ${isolated(note)}`,
  )} · <code>${isolated(`${file}:${String(line)}`)}</code></span></li>`;
}

/** A source by its id, with its title and publisher, and linked where its address may be followed. */
export function sourceName(id: string, { sourceOf }: Page): Markup {
  const source = sourceOf(id);
  const link = safeLink(source?.url);
  const told = [source?.publisher, source?.title].filter((part) => part !== null && part !== undefined);
  const name =
    told.length === 0 ? markup`<b>${isolated(id)}</b>` : markup`<b title="${told.join(': ')}">${isolated(id)}</b>`;
  return link === null
    ? name
    : markup`<a href="${link}" rel="noopener noreferrer nofollow" target="_blank">${name}</a>`;
}

/** In which role and how firmly a source says it, and whose words it gives. */
export function notesOf({ stance, saidBy, role }: ReportedClaim): readonly string[] {
  const firmness = stance === undefined || (stance === 'attributed' && saidBy !== undefined) ? [] : [stance];
  return [...(role === undefined ? [] : [role]), ...firmness, ...(saidBy === undefined ? [] : [`said by ${saidBy}`])];
}
