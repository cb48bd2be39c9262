import { grouped } from '../../model/grouped.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import type { Action } from '../action.ts';
import { facetOptions, type FacetOption } from '../facets/facets.ts';
import type { ReviewState } from '../state.ts';

/** Who listens to them cannot skim. */
const MOST_VALUES = 9;

/** The list with only what has a value, or all of it; without a value, what there is to be chosen from. */
export function narrowed(
  { conflicts, overlay }: ReviewState,
  value: string,
): readonly Action[] | { readonly say: readonly string[] } {
  const all: readonly Action[] = [{ type: 'facets' }, { type: 'clear-facets' }];
  if (value === 'all') return all;
  const options = facetOptions(conflicts, overlay);
  if (value === '') return { say: choices(options) };
  const option = options.findIndex((each) => [each.value, `${each.facet} ${each.value}`].includes(value));
  if (option === -1)
    return { say: [`Nothing is called “${value}” here; f alone tells what the list can be narrowed to.`] };
  return [...all, { type: 'facets' }, { type: 'move', by: option }, { type: 'toggle' }, { type: 'cancel' }];
}

function choices(options: readonly FacetOption[]): readonly string[] {
  return [...grouped(options, ({ facet }) => facet)].map(([facet, values]) => {
    const told = values.slice(0, MOST_VALUES).map(({ value, size }) => `${oneLine(value)} ${String(size)}`);
    const more = values.length - told.length;
    return `${facet}: ${told.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`;
  });
}
