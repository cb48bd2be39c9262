import type { ReportedConflict } from '../../model/report.ts';
import { letterOf } from '../charts/chart-row.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { isRightToLeft } from '../text/right-to-left.ts';
import { evidence } from './evidence.ts';
import type { Page } from './page-options.ts';
import { isolated, message } from './quoted-words.ts';
import { sides } from './sides.ts';

/** A conflict: its message, what stands against what, and all the evidence. */
export function conflictCard(conflict: ReportedConflict, page: Page): Markup {
  const { severity } = conflict;
  const anchor = page.anchorOf(conflict);
  const { kind, state, sources } = facetsOf(conflict);
  return markup`<article class="card ${severity}" id="${anchor}" data-kind="${kind}" data-state="${state}" data-sources="${sources.join('\n')}"><header><p class="badges">${badges(conflict)}<a class="link" href="#${anchor}" aria-label="Link to this conflict">#</a></p><h3>${message(conflict.message)}</h3></header>${sides(conflict, page)}${evidence(conflict, page, true)}</article>\n`;
}

/**
 * A conflict whose evidence is packed: its message and its positions, in one text of one element, since a browser takes
 * longer for each element than for a thousand letters. Values from right to left are isolated
 * by characters (UAX #9, 2.4), and only those, since each text with such characters is laid out the slow way.
 */
export function leanCard({ positions, severity, message: words }: ReportedConflict, anchor: string): Markup {
  const told = positions.map(
    ({ value, witnesses }, index) =>
      markup`${index > 0 && ' · '}${letterOf(index)} ${isRightToLeft(value) ? markup`&#x2068;${value}&#x2069;` : value} (${witnesses})`,
  );
  return markup`<div class="card lean ${severity}" id="${anchor}">${words}\n${told}</div>\n`;
}

/** What conflicts are filtered by beside their severity and their words. */
export interface Facets {
  readonly kind: string;
  readonly state: string;
  readonly sources: readonly string[];
}

export function facetsOf({ kind, state, change, positions }: ReportedConflict): Facets {
  const sources = new Set(positions.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return { kind, state: [state, ...(change === undefined ? [] : [change])].join(' '), sources: [...sources] };
}

function badges(conflict: ReportedConflict): readonly Markup[] {
  const { verdict, severity, change, state, scope, about, isCorrectionDue } = conflict;
  const marks = [
    [severity, verdict === 'conflict' ? severity : verdict],
    ...(change === undefined ? [] : [[`change ${change}`, change]]),
    ...(state === 'open' ? [] : [[`state ${state}`, state]]),
    ...(isCorrectionDue ? [['due', 'correction due']] : []),
    ...(about === null ? [] : [['about', `about ${about}`]]),
    ...Object.entries(scope).map(([key, words]) => ['scope', `${key}: ${words}`]),
    ['kind', conflict.kind],
  ];
  return marks.map(([look = '', words = '']) => markup`<span class="badge ${look}">${isolated(words)}</span> `);
}
