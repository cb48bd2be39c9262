import { constant, markup, type Markup } from '../markup/markup.ts';
import type { Page } from './page-options.ts';
import { SEVERITIES } from '../../model/severity.ts';

/** Search, filters and order: hidden until the script shows it, since nothing else would answer. */
export function toolbar({ report }: Page): Markup {
  const { conflicts } = report;
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))].sort();
  const sources = new Set<string>();
  for (const { positions } of conflicts)
    for (const { claims } of positions) for (const { source } of claims) sources.add(source);
  const states = [
    ...new Set(conflicts.flatMap(({ state, change }) => [state, ...(change === undefined ? [] : [change])])),
  ].sort();
  return markup`<form class="tools" hidden role="search" aria-label="Conflicts"><input type="search" name="q" placeholder="Search" aria-label="Search in conflicts">${[
    choice('severity', 'Any severity', SEVERITIES),
    choice('kind', 'Any kind', kinds),
    choice('source', 'Any source', [...sources].sort()),
    choice('state', 'Any state', states),
  ]}<select name="sort" aria-label="Order"><option value="">Gravest first</option><option value="message">By fact</option><option value="sources">Most sources first</option></select><button type="reset">Clear</button> <output name="shown"></output></form>`;
}

/** A choice of one has nothing to choose. */
function choice(name: string, any: string, all: readonly string[]): Markup {
  const isUseless = all.length < 2;
  return markup`<select name="${name}" aria-label="${any}"${isUseless && constant(' hidden')}><option value="">${any}</option>${all.map((one) => markup`<option>${one}</option>`)}</select>`;
}
