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

/** Sources against subjects at a glance, those in dispute first; where there is one subject, against its facts. */
export function matrix(page: Page): Markup | null {
  const { overview } = page;
  if (!overview) return null;
  const all = bySubject(overview);
  const [first] = all;
  if (!first) return null;
  const shown = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / overview.sources.length)));
  return markup`<section id="matrix"><h2>Who says what</h2>${LEGEND}\n${
    all.length === 1 ? subjectTable(first, columnsOf(first, overview), page, true) : glance(shown, overview.sources)
  }${shown.length < all.length && markup`<p class="quiet">${count(all.length - shown.length, 'further subject')} had no room here.</p>`}</section>\n`;
}

/** A row a subject: of each source, on how many of its facts it differs, or else how it stands. */
function glance(subjects: readonly OverviewSubject[], sources: readonly OverviewSource[]): Markup {
  const rows = subjects.map((subject) => {
    const met = standingsOf(subject);
    return markup`<tr><th scope="row"><a href="#s-${subject.subject}">${isolated(subject.label)}</a></th>${sources.map((_, source) => cellOf(met.get(source)))}</tr>\n`;
  });
  return markup`<div class="scroll glance" tabindex="0" role="region" aria-label="All subjects at a glance"><table>${headOf('Subject', sources)}<tbody>${rows}</tbody></table></div>\n`;
}

const SILENT = markup`<td></td>`;

function cellOf(on: OnSubject | undefined): Part {
  if (!on) return SILENT;
  const [sign, words] = STANDINGS[on.standing];
  const title = on.differing === 0 ? words : `differs on ${count(on.differing, 'fact')}`;
  return markup`<td class="${on.standing}"><span title="${title}">${on.differing === 0 ? sign : String(on.differing)}</span><span class="sr">${title}</span></td>`;
}
