import type { Standing } from '../../model/overview.ts';
import { markup, type Markup } from '../markup/markup.ts';

/** How a standing is shown: by a sign as well as a colour. The gravest first. */
export const STANDINGS: Readonly<Record<Standing, readonly [sign: string, words: string]>> = {
  differs: ['!', 'differs'],
  agrees: ['●', 'agrees with others'],
  alone: ['○', 'the only source'],
  vague: ['~', 'too vague to say, or not comparable'],
  aside: ['×', 'superseded or withdrawn'],
};

const ORDER: readonly Standing[] = ['agrees', 'alone', 'vague', 'aside'];

/** What the signs mean. */
export const LEGEND: Markup = markup`<ul class="legend"><li><span class="key differs p0">A</span><span class="key differs p1">B</span> differs, by position</li><li><span class="key differs">3</span> differs on so many facts</li>${ORDER.map(
  (standing) =>
    markup`<li><span class="key ${standing}">${STANDINGS[standing][0]}</span> ${STANDINGS[standing][1]}</li>`,
)}<li><span class="key"> </span> silent</li></ul>`;
