import type { ReportedConflict } from '../../model/report.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { evidence } from './evidence.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';
import { sides } from './sides.ts';

/**
 * A conflict: its message, and what stands against what. The evidence stands in it, or is packed elsewhere.
 * @param packed the place of its evidence among what is packed; null where it stands here
 */
export function conflictCard(conflict: ReportedConflict, page: Page, packed: number | null): Markup {
  const { severity, message, kind, positions } = conflict;
  const anchor = page.anchorOf(conflict);
  const sources = [...new Set(positions.flatMap(({ claims }) => claims.map(({ source }) => source)))];
  const isFull = packed === null;
  return markup`<article class="card ${severity}" id="${anchor}" data-severity="${severity}" data-kind="${kind}" data-sources="${isFull ? sources.join('\n') : ''}"${isFull ? NO_PLACE : markup` data-packed="${packed}"`}><header><p class="badges">${badges(conflict)}<a class="link" href="#${anchor}" aria-label="Link to this conflict">#</a></p><h3>${isolated(message)}</h3></header>${sides(conflict, page, isFull)}${isFull && evidence(conflict, page, true)}</article>\n`;
}

const NO_PLACE = markup``;

function badges(conflict: ReportedConflict): readonly Markup[] {
  const { verdict, severity, change, state, scope, about, isCorrectionDue } = conflict;
  const marks = [
    [severity, verdict === 'conflict' ? severity : verdict],
    ...(change === undefined ? [] : [[`change ${change}`, change]]),
    ...(state === 'open' ? [] : [['state', state]]),
    ...(isCorrectionDue ? [['due', 'correction due']] : []),
    ...(about === null ? [] : [['about', `about ${about}`]]),
    ...Object.entries(scope).map(([key, words]) => ['scope', `${key}: ${words}`]),
    ['kind', conflict.kind],
  ];
  return marks.map(([look = '', words = '']) => markup`<span class="badge ${look}">${isolated(words)}</span> `);
}
