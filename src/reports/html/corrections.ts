import type { ReportedClaim, ReportedCorrection, ReportedPosition } from '../../model/report.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { claimItem } from './claim-item.ts';
import { ruling } from './evidence.ts';
import type { Page } from './page-options.ts';
import { isolated, message, quotedWords } from './quoted-words.ts';

/** Published pieces of ours that turned out wrong: the sentence as it stands, and what it should say. */
export function corrections(page: Page): Markup | null {
  const due = page.report.corrections ?? [];
  if (due.length === 0) return null;
  return markup`<section id="corrections"><h2>Corrections due (${due.length})</h2>${due.map((one) => correction(one, page))}</section>\n`;
}

function correction({ conflict: id, source, title, claims, instead }: ReportedCorrection, page: Page): Markup {
  const conflict = page.conflictOf(id);
  const heading = conflict
    ? markup`<a href="#${page.anchorOf(conflict)}">${message(conflict.message)}</a>`
    : isolated(id);
  const others = (conflict?.positions ?? []).filter((position) => !isOf(position, source));
  return markup`<article class="card error"><p class="kicker">${isolated(title ?? source)}</p><h3>${heading}</h3>${
    claims.length === 0 && markup`<p>Its words are under embargo.</p>`
  }${claims.map(
    (claim) => markup`<p>It says: ${sentence(claim, page)}</p><ul class="claims">${claimItem(claim, null, page)}</ul>`,
  )}${instead === null ? told(others) : markup`<p>It should say: <ins>${isolated(instead)}</ins></p>`}${ruling('Decided', conflict?.contradicts)}</article>\n`;
}

function isOf({ claims }: ReportedPosition, piece: string): boolean {
  return claims.some(({ source }) => source === piece);
}

/** What the others say, where nothing says which of it is right. */
function told(others: readonly ReportedPosition[]): Part {
  if (others.length === 0) return null;
  return markup`<p>Others say: ${others.map(({ value }, index) => markup`${index > 0 && ' or '}<ins>${isolated(value)}</ins>`)}</p>`;
}

/** The whole sentence of a piece that is written here, else the words that were quoted of it. */
function sentence({ file, line, column, quote, value, language }: ReportedClaim, { options }: Page): Markup {
  const text = file.endsWith('.md') ? options.textOf(file) : undefined;
  return quotedWords(text === undefined ? (quote ?? value) : sentenceAround(text, line, column), language);
}
