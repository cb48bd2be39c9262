import { markup, type Markup, type Part } from '../markup/markup.ts';
import { isOpen } from '../../model/is-open.ts';
import { count, enumerate } from '../text/count.ts';
import { headline } from '../text/headline.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';

/** What was found, in a sentence and in figures; what is new, and what was decided by whom. */
export function headlineSection({ report, options, anchorOf }: Page): Markup {
  const { summary, conflicts, since } = report;
  const gravest = conflicts.find((conflict) => conflict.severity !== 'info' && isOpen(conflict));
  const words = headline(report, { ...options, width: 10_000, paint: (_style, text) => text }).join(' ');
  return markup`<header class="top"><p class="kicker">Gainsay · conflict report</p><h1>${words}</h1>${
    gravest && markup`<p class="lead"><a href="#${anchorOf(gravest)}">${isolated(gravest.message)}</a></p>`
  }<ul class="counts">${figures(report).map(
    ([look, number, name]) => markup`<li class="${look}"><b>${number}</b> ${name}</li>`,
  )}</ul><p class="quiet">${count(summary.claims, 'claim')} on ${count(summary.facts, 'fact')} from ${count(summary.sources, 'source')}.${
    since &&
    markup` Compared with ${isolated(since.ref)}${since.commit !== null && markup` (<code>${since.commit.slice(0, 12)}</code>)`}.`
  }${decided(report)}</p>${groups(report, anchorOf)}</header>\n`;
}

function figures({
  summary,
  conflicts,
  since,
  resolved,
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
    ['error', summary.problems, summary.problems === 1 ? 'problem in the input' : 'problems in the input'],
  ];
  return all.filter(([look, number]) => number > 0 || (look === 'error' && number === summary.error));
}

function decided({ conflicts }: Page['report']): Part {
  const by = new Map<string, number>();
  for (const { state, decision } of conflicts)
    if (state === 'decided' && decision) by.set(decision.by, (by.get(decision.by) ?? 0) + 1);
  if (by.size === 0) return null;
  return markup` Decided by ${isolated(enumerate([...by].map(([name, times]) => `${name} (${String(times)})`)))}.`;
}

/** One slip may stand behind several conflicts: an editor wants to know that first. */
function groups({ groups: all, conflicts }: Page['report'], anchorOf: Page['anchorOf']): Part {
  const byId = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  return all.map(
    ({ cause, text, conflicts: ids }) =>
      markup`<p class="group"><b>One cause may explain ${count(ids.length, 'conflict')}:</b> <span class="badge">${cause}</span> ${isolated(text)} ${ids
        .slice(0, 20)
        .map((id, index) => {
          const conflict = byId.get(id);
          return conflict && markup`<a href="#${anchorOf(conflict)}">${String(index + 1)}</a> `;
        })}</p>`,
  );
}
