import type { EditWords } from '../edit-words.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { isolated } from './quoted-words.ts';

const LONGEST = 300;

/** An edit beside its cause. Only what is to be mended is struck out. */
export function editOffer({ label, was, between, instead, before, where }: EditWords): Markup {
  const old = was?.slice(0, LONGEST) ?? null;
  return label === 'mend'
    ? markup` <span class="edit"><b>Mend</b> ${old !== null && markup`<del><bdi>${old}</bdi></del>${between}`}<ins><bdi>${instead}</bdi></ins>${before}<code>${isolated(where)}</code></span>`
    : markup` <span class="edit"><b>Slip</b> ${old !== null && markup`<bdi>${old}</bdi>${between}`}<bdi>${instead}</bdi>${before}<code>${isolated(where)}</code></span>`;
}
