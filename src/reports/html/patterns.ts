import { LOOKS } from '../charts/chart-row.ts';
import { markup, type Markup } from '../markup/markup.ts';

/** The hatchings of the pictures, in the colours of the positions; they stand in the page once, and take no room. */
export const PATTERNS: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${[
  ...Array.from({ length: LOOKS }, (_, look) => pattern(`p${String(look)}`, 45)),
  pattern('fits', 45),
  pattern('none', -45),
]}</defs></svg>`;

function pattern(look: string, angle: number): Markup {
  return markup`<pattern id="hatch-${look}" class="${look}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect class="ground" width="6" height="6"/><rect class="stripe" width="2.4" height="6"/></pattern>`;
}
