import { deflateSync } from 'fflate';
import { markup } from '../markup/markup.ts';
import { conflictCard, facetsOf, leanCard } from './conflict-card.ts';
import { evidence } from './evidence.ts';
import type { Page } from './page-options.ts';
import { sides } from './sides.ts';
import { toolbar } from './toolbar.ts';

/** So many conflicts are packed together: few enough to be unpacked at a click. */
const PACK = 500;

/** All conflicts; those past what a page has room for with their evidence packed behind them. */
export function* conflictCards(page: Page): Iterable<string> {
  const { conflicts } = page.report;
  yield markup`<section id="conflicts"><h2>Conflicts</h2>${toolbar(page)}<div id="cards">\n`.text;
  if (conflicts.length === 0) yield '<p>Nothing stands against anything.</p>\n';
  for (const conflict of conflicts.slice(0, page.inFull)) yield conflictCard(conflict, page).text;
  const rest = conflicts.slice(page.inFull);
  // A browser lays out only what is near the window, and to tell that of each conflict would take longer.
  for (let first = 0; first < rest.length; first += PACK)
    yield markup`<div class="chunk">${rest.slice(first, first + PACK).map((one) => leanCard(one, page.anchorOf(one)))}</div>\n`
      .text;
  yield '</div></section>\n';
  if (rest.length > 0) yield packed('facets', rest.map(facetsOf));
  for (let first = 0; first < rest.length; first += PACK)
    yield packed(
      'pack',
      rest
        .slice(first, first + PACK)
        .map((conflict) => markup`${sides(conflict, page)}${evidence(conflict, page, false)}`.text),
    );
}

/** Data for the script, deflated (RFC 1951): to a browser it is text of no type that it knows. */
function packed(name: string, data: unknown): string {
  return markup`<script type="text/plain" class="${name}">${base64(deflateSync(encoder.encode(JSON.stringify(data))))}</script>\n`
    .text;
}

const encoder = new TextEncoder();

/** In stretches, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
