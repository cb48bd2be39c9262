import type { Background } from '../../model/overview.ts';
import type { NamedCause } from '../../model/finding.ts';
import type { ReportedClaim, ReportedConflict, ReportedDecision, ReportedVerdict } from '../../model/report.ts';
import { chartOf } from '../charts/chart-of.ts';
import { editWords } from '../edit-words.ts';
import { markup, NOTHING, type Markup, type Part } from '../markup/markup.ts';
import { withheldWords } from '../text/withheld-words.ts';
import { claimItem } from './claim-item.ts';
import { editOffer } from './edit-offer.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';

/** What stands behind a conflict: the picture, what fits several positions, cause and edit, reasoning, and what was decided. */
export function evidence(conflict: ReportedConflict, page: Page, withChart: boolean): readonly Part[] {
  const background = page.overview?.backgroundOf(conflict) ?? null;
  const { fits, superseded = [], causes } = conflict;
  return [
    withChart && figure(conflict, background, page),
    conflict.withheld && markup`<p class="cause"><b>Kept back</b> ${isolated(withheldWords(conflict.withheld))}</p>`,
    listed('Fits more than one', fits, page),
    listed('Superseded or withdrawn', superseded, page),
    causes.map((cause) => causeOf(conflict, cause, page)),
    decided(conflict, page),
    ruling('Contradicts what was decided', conflict.contradicts),
    reasoning(background),
  ];
}

function figure(conflict: ReportedConflict, background: Background | null, page: Page): Markup {
  const chart = chartOf(conflict, {
    background,
    publishedOn: (source) => page.sourceOf(source)?.published?.['earliest'] ?? null,
    nameOf: page.nameOf,
  });
  const crossings = [...conflict.positions.flatMap(({ claims }) => claims), ...conflict.fits].flatMap((claim) => {
    const words = background?.conversionOf(claim)?.words;
    return words === undefined || words === '' ? [] : [words];
  });
  const notes = [...(background?.constraint ? [background.constraint] : []), ...new Set(crossings)];
  if (!chart && notes.length === 0) return NOTHING;
  return markup`<figure>${chart}${notes.length > 0 && markup`<figcaption>${notes.map((note) => markup`<span>${isolated(note)}</span>`)}</figcaption>`}</figure>`;
}

function listed(title: string, claims: readonly ReportedClaim[], page: Page): Part {
  return (
    claims.length > 0 &&
    markup`<section class="aside"><h4>${title}</h4><ul class="claims">${claims.map((claim) => claimItem(claim, null, page))}</ul></section>`
  );
}

function causeOf(conflict: ReportedConflict, cause: NamedCause, { options }: Page): Markup {
  const words = editWords(conflict, cause, options.textOf);
  return markup`<p class="cause"><b>Likely cause</b> <span class="badge">${cause.name}</span> ${isolated(cause.text)}${
    words && editOffer(words)
  }</p>`;
}

/** What was decided, by whom, when and why; what does not count any more is not shown as what does. */
export function ruling(title: string, verdict: ReportedVerdict | undefined, counts = true): Part {
  if (!verdict) return null;
  const until = verdict.until === undefined ? '' : `, until ${verdict.until}`;
  return markup`<p class="${counts ? 'ruling' : 'ruling past'}"><b>${title}:</b> <strong>${isolated(verdict.verdict)}</strong> by ${isolated(verdict.by)} on ${verdict.at}${until}${verdict.reason !== '' && markup`: ${isolated(verdict.reason)}`}</p>`;
}

const STATES: Readonly<Record<ReportedDecision['state'], string>> = {
  used: 'Decided',
  stale: 'Decided on other values',
  expired: 'Decided, until a day that is over',
  orphaned: 'Decided, and gone',
  disputed: 'Decided, and decided otherwise',
};

/** All that the file of decisions has on a conflict: what counts or did last, and what it replaced. */
function decided({ id, decision }: ReportedConflict, { decisionsOn }: Page): readonly Part[] {
  const all = decisionsOn(id);
  if (all.length === 0) return [ruling('Decided', decision)];
  const now = all.map((one) => ruling(STATES[one.state], one, one.state === 'used'));
  const before = all
    .flatMap(({ replaces = [] }) => replaces)
    .map((one) => markup`<li>${ruling('Before', one, false)}</li>`);
  return [
    now,
    before.length > 0 && markup`<section class="aside"><h4>What it replaced</h4><ol>${before}</ol></section>`,
  ];
}

function reasoning(background: Background | null): Part {
  if (!background || background.reasoning.length === 0) return null;
  return markup`<details class="reasoning"><summary>Why, step by step</summary><ol>${background.reasoning.map(
    (step) => markup`<li>${isolated(step)}</li>`,
  )}</ol></details>`;
}
