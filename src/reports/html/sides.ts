import type { ReportedConflict, ReportedPosition } from '../../model/report.ts';
import { letterOf, LOOKS } from '../charts/chart-row.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { count } from '../text/count.ts';
import { claimItem } from './claim-item.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';

/** More quotes than these stand with the rest of the evidence. */
const SHOWN = 5;

/** What stands against what: each position with its voices and its words, side by side. */
export function sides({ positions }: ReportedConflict, page: Page): Markup {
  return markup`<div class="sides">${positions.map((position, index) => side(position, index, positions.length, page))}</div>`;
}

function side(position: ReportedPosition, index: number, all: number, page: Page): Markup {
  const { value, witnesses, claims } = position;
  const isDenied = claims.length > 0 && claims.every(({ stance }) => stance === 'denied');
  return markup`<section class="side p${index % LOOKS}"><h4>${all > 1 && markup`<span class="letter">${letterOf(index)}</span> `}${isDenied && 'denied: '}${isolated(value)} <small>${count(witnesses, 'witness', 'witnesses')}</small></h4>${quotes(position, page)}</section>`;
}

function quotes({ claims, value, omitted = 0 }: ReportedPosition, page: Page): readonly Part[] {
  const item = (claim: (typeof claims)[number]): Markup => claimItem(claim, value, page);
  const [first, rest] = claims.length > SHOWN + 1 ? [claims.slice(0, SHOWN), claims.slice(SHOWN)] : [claims, []];
  return [
    markup`<ul class="claims">${first.map(item)}</ul>`,
    rest.length > 0 &&
      markup`<details><summary>${String(rest.length)} more</summary><ul class="claims">${rest.map(item)}</ul></details>`,
    omitted > 0 && markup`<p class="quiet">and ${String(omitted)} more that are not listed</p>`,
  ];
}
