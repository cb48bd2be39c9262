import type { OverviewSource, OverviewSubject } from '../../model/overview.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { standingsOf, type OnSubject } from '../standings-of.ts';
import { count } from '../text/count.ts';
import { bySubject, columnsOf } from './fact-tables.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';
import { LEGEND, STANDINGS } from './standing-words.ts';
import { headOf, subjectTable } from './subject-table.ts';

/** Past so many cells subjects stand in the tables of their facts alone. */
const MOST_CELLS = 30_000;

/**
 * Sources against subjects at a glance, those in dispute first; where there is one subject, against its facts.
 * @param tables those of the facts of each subject, as far as the page has room for them
 */
export function matrix(page: Page, tables: ReadonlyMap<string, Markup>): Markup | null {
  const { overview } = page;
  if (!overview) return null;
  const all = bySubject(overview);
  const [first] = all;
  if (!first) return null;
  const shown = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / overview.sources.length)));
  return markup`<section id="matrix"><h2>Who says what</h2>${LEGEND}\n${
    all.length === 1
      ? subjectTable(first, columnsOf(first, overview), page, true)
      : glance(shown, overview.sources, tables, page)
  }${shown.length < all.length && markup`<p class="quiet">${count(all.length - shown.length, 'further subject')} had no room here.</p>`}</section>\n`;
}

/** A row a subject: of each source, on how many of its facts it differs, or else how it stands. */
function glance(
  subjects: readonly OverviewSubject[],
  sources: readonly OverviewSource[],
  tables: ReadonlyMap<string, Markup>,
  page: Page,
): Markup {
  const rows = subjects.map((subject) => {
    const met = standingsOf(subject);
    const table = tables.has(subject.subject) ? `s-${subject.subject}` : null;
    const label = isolated(subject.label);
    const name = table === null ? label : markup`<a href="#${table}">${label}</a>`;
    return markup`<tr><th scope="row">${name}</th>${sources.map((_, source) => cellOf(met.get(source), table, page))}</tr>\n`;
  });
  return markup`<div class="scroll glance" tabindex="0" role="region" aria-label="All subjects at a glance"><table>${headOf('Subject', sources)}<tbody>${rows}</tbody></table></div>\n`;
}

const SILENT = markup`<td></td>`;

/** What differs on one fact leads to that conflict, what differs on more to the facts of the subject. */
function cellOf(on: OnSubject | undefined, table: string | null, { report, anchorOf }: Page): Part {
  if (!on) return SILENT;
  const { standing, differing, conflict } = on;
  const words = STANDINGS[standing][1];
  if (differing === 0) return markup`<td class="${standing} sign">${words}</td>`;
  const first = conflict === null ? undefined : report.conflicts[conflict];
  const target = first && (differing === 1 || table === null) ? anchorOf(first) : table;
  const title = `differs on ${count(differing, 'fact')}`;
  return markup`<td class="${standing}">${target === null ? String(differing) : markup`<a href="#${target}" title="${title}" aria-label="${title}">${String(differing)}</a>`}</td>`;
}
