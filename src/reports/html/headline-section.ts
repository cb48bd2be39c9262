import { isError } from '../../model/problem.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { isOpen } from '../../model/is-open.ts';
import { count, enumerate } from '../text/count.ts';
import { headline } from '../text/headline.ts';
import type { Page } from './page-options.ts';
import { isolated, message } from './quoted-words.ts';

/** A section by its heading. */
interface Link {
  readonly id: string;
  readonly title: string;
}

/**
 * What was found, in a sentence and in figures; what is new, and what was decided by whom.
 * @param links to what follows the conflicts
 * @param first to what stands before them
 */
export function headlineSection(page: Page, links: readonly Link[], first: readonly Link[] = []): Markup {
  const { report, options, anchorOf, overview } = page;
  const { summary, conflicts, since } = report;
  const real = conflicts.filter((conflict) => conflict.severity !== 'info' && isOpen(conflict));
  // Where the headline is of what a change brings in, so is the sentence below it.
  const gravest = (since && real.find(({ change }) => change !== 'unchanged')) ?? real[0];
  const words = headline(report, { ...options, width: 10_000, paint: (_style, text) => text }).join(' ');
  return markup`<header class="top"><p class="kicker">Gainsay · conflict report</p><h1>${words}</h1>${
    gravest && markup`<p class="lead"><a href="#${anchorOf(gravest)}">${message(gravest.message)}</a></p>`
  }<ul class="counts">${figures(report).map(
    ([look, number, name]) => markup`<li class="${look}"><b>${number}</b> ${name}</li>`,
  )}</ul><p class="quiet">${count(summary.claims, 'claim')} on ${count(summary.facts, 'fact')} from ${count(summary.sources, 'source')}.${
    since &&
    markup` Compared with ${isolated(since.ref)}${since.commit !== null && markup` (<code>${since.commit.slice(0, 12)}</code>)`}.`
  }${decided(report)}</p>${groups(page)}<nav aria-label="Sections">${[...first, ...(overview ? [{ id: 'matrix', title: 'Who says what' }] : []), { id: 'conflicts', title: `Conflicts (${String(conflicts.length)})` }, ...links].map(({ id, title }) => markup`<a href="#${id}">${title}</a>`)}</nav></header>\n`;
}

function figures({
  summary,
  conflicts,
  since,
  resolved,
  problems,
}: Page['report']): readonly (readonly [string, number, string])[] {
  const changed = (change: string): number => conflicts.filter((one) => one.change === change).length;
  const all: readonly (readonly [string, number, string])[] = [
    ['error', summary.error, summary.error === 1 ? 'error' : 'errors'],
    ['warning', summary.warning, summary.warning === 1 ? 'warning' : 'warnings'],
    ['info', summary.info, 'for information'],
    ['decided', summary.decided, 'decided'],
    ...(since
      ? ([
          ['new', changed('new'), 'new'],
          ['new', changed('changed'), 'changed'],
          ['decided', resolved.length, 'resolved'],
        ] as const)
      : []),
    ['error', summary.corrections ?? 0, summary.corrections === 1 ? 'correction due' : 'corrections due'],
    ['decided', summary.baseline ?? 0, 'accepted at one go'],
    [
      problems.some(isError) ? 'error' : 'warning',
      summary.problems,
      summary.problems === 1 ? 'problem in the input' : 'problems in the input',
    ],
  ];
  // That there are no errors is worth a figure; of the rest only what there is.
  return all.filter(([, number], index) => number > 0 || index === 0);
}

function decided({ conflicts }: Page['report']): Part {
  const by = new Map<string, number>();
  for (const { state, decision } of conflicts)
    if (state === 'decided' && decision) by.set(decision.by, (by.get(decision.by) ?? 0) + 1);
  if (by.size === 0) return null;
  return markup` Decided by ${isolated(enumerate([...by].map(([name, times]) => `${name} (${String(times)})`)))}.`;
}

/** More groups than these are in the JSON report; each leads to so many of its conflicts, and the first are open. */
const MOST_GROUPS = 20;
const OPEN_GROUPS = 3;

/** One slip may stand behind several conflicts: an editor wants to know that first, but not before everything else. */
function groups({ report, conflictOf, anchorOf }: Page): Part {
  const all = report.groups.slice(0, MOST_GROUPS).map(({ cause, text, conflicts }) => {
    const links = conflicts.slice(0, MOST_GROUPS).map((id, index) => {
      const conflict = conflictOf(id);
      return conflict && markup`<a href="#${anchorOf(conflict)}">${String(index + 1)}</a> `;
    });
    return markup`<p class="group"><b>One cause may explain ${count(conflicts.length, 'conflict')}:</b> <span class="badge">${cause}</span> ${isolated(text)} ${links}</p>`;
  });
  const rest = all.slice(OPEN_GROUPS);
  return [
    all.slice(0, OPEN_GROUPS),
    rest.length > 0 &&
      markup`<details><summary>${count(rest.length, 'further cause')} that may explain several conflicts</summary>${rest}</details>`,
  ];
}
