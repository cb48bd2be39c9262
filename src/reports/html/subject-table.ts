import type { OverviewCell, OverviewFact, OverviewSource, OverviewSubject } from '../../model/overview.ts';
import { letterOf, LOOKS } from '../charts/chart-row.ts';
import { constant, markup, type Markup, type Part } from '../markup/markup.ts';
import { count } from '../text/count.ts';
import { oneLine } from '../text/one-line.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';
import { anchorOfFact, saidOnFact } from './said-on-fact.ts';
import { STANDINGS } from './standing-words.ts';

const LONGEST = 80;

/**
 * The facts of a subject against sources, those in dispute first, and what is said on each; each cell leads to its
 * evidence: that of the conflict, else all that is said on the fact.
 * @param columns the sources that are shown, by their place among all
 */
export function subjectTable(
  { subject, label, facts }: OverviewSubject,
  columns: readonly number[],
  page: Page,
  isOpen: boolean,
): Markup {
  const sources = page.overview?.sources ?? [];
  const disputed = disputedIn({ facts });
  const silent = sources.length - columns.length;
  const rows = [...facts].sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));
  return markup`<details class="subject" id="s-${subject}"${isOpen && constant(' open')}><summary><b>${isolated(label)}</b> <small>${count(facts.length, 'fact')}${disputed > 0 && markup`, <strong class="in-dispute">${disputed} in dispute</strong>`}</small></summary><div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>${headOf(
    'Fact',
    columns.map((column) => sources[column]),
  )}<tbody>${rows.map((fact) => row(fact, columns, page))}</tbody></table></div>${
    silent > 0 &&
    markup`<p class="quiet">${count(silent, 'further source')} ${silent === 1 ? 'is' : 'are'} silent on it.</p>`
  }${rows.map(saidOnFact)}</details>\n`;
}

/** The row of sources above a table. */
export function headOf(corner: string, sources: readonly (OverviewSource | undefined)[]): Markup {
  return markup`<thead><tr><th scope="col">${corner}</th>${sources.map(
    (source) =>
      markup`<th scope="col" class="source"><span title="${source?.title}">${isolated(source?.id ?? '')}</span></th>`,
  )}</tr></thead>`;
}

/** How many of a subject's facts are in dispute. */
export function disputedIn({ facts }: Pick<OverviewSubject, 'facts'>): number {
  return facts.filter(isDisputed).length;
}

function isDisputed({ cells }: OverviewFact): boolean {
  return cells.some(({ standing }) => standing === 'differs');
}

function row(told: OverviewFact, columns: readonly number[], page: Page): Markup {
  const { label, fact, cells } = told;
  const bySource = new Map(cells.map((cell) => [cell.source, cell]));
  return markup`<tr${isDisputed(told) && constant(' class="disputed"')}><th scope="row" title="${fact}"><a href="#${anchorOfFact(fact)}">${isolated(label)}</a></th>${columns.map(
    (column) => cellOf(bySource.get(column), fact, page),
  )}</tr>`;
}

const SILENT = markup`<td></td>`;

/** The sign of a standing is drawn by the style, so that its words stand in the page: one element less for each cell. */
function cellOf(cell: OverviewCell | undefined, fact: string, { report, anchorOf }: Page): Part {
  if (!cell) return SILENT;
  const { standing, position, value, conflict } = cell;
  const words = STANDINGS[standing][1];
  const found = conflict === null ? undefined : report.conflicts[conflict];
  const href = found ? anchorOf(found) : anchorOfFact(fact);
  const title = oneLine(value, LONGEST);
  return position === null
    ? markup`<td class="${standing}"><a class="sign" href="#${href}" title="${title}">${words}</a></td>`
    : markup`<td class="${standing} p${position % LOOKS}"><a href="#${href}" title="${words}: ${title}">${letterOf(position)}</a></td>`;
}
