import type { OverviewFact } from '../../model/overview.ts';
import type { ReportedClaim } from '../../model/report.ts';
import { grouped } from '../../model/grouped.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { count } from '../text/count.ts';
import { oneLine } from '../text/one-line.ts';
import { notesOf } from './claim-item.ts';
import { isolated, quotedWords } from './quoted-words.ts';

const VALUES = 3;
const LONGEST = 60;

/** What a fact's row and cells lead to. */
export function anchorOfFact(fact: string): string {
  return `f-${fact}`;
}

/** All that is said on a fact, those who say the same together: the words, who says them, and where. */
export function saidOnFact({ fact, label, claims }: OverviewFact): Markup {
  const told = claims();
  const same = [
    ...grouped(told, ({ value, quote, language = '' }) => [value, quote ?? '', language].join('\0')).values(),
  ];
  const values = [...new Set(told.map(({ value }) => oneLine(value, LONGEST)))];
  const more = values.length > VALUES ? ` and ${String(values.length - VALUES)} more` : '';
  const sources = new Set(told.map(({ source }) => source)).size;
  // What a link leads to is within the element that opens for it (HTML, ancestor details revealing algorithm).
  return markup`<details class="said"><summary><b>${isolated(label)}</b> ${isolated(values.slice(0, VALUES).join(' · ') + more)} <small>${count(sources, 'source')}</small></summary><ul class="claims" id="${anchorOfFact(fact)}">${same.map(
    saidBy,
  )}</ul></details>\n`;
}

function saidBy(same: readonly ReportedClaim[]): Markup | null {
  const [first] = same;
  if (!first) return null;
  const { quote, value, language } = first;
  // A source is named by its file, and there may be hundreds.
  const by = same.map((claim, index) => {
    const notes = notesOf(claim);
    const told = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return `${index > 0 ? ' · ' : ''}${claim.file}:${String(claim.line)}${told}`;
  });
  return markup`<li>${quote !== null && quotedWords(quote, language)}${
    value !== quote && markup` <span class="value">${quote !== null && 'read as '}${isolated(value)}</span>`
  }<span class="by"><code>${isolated(by.join(''))}</code></span></li>`;
}
