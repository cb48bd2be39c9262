import type { Binding } from '../keys/binding.ts';
import { written } from '../key-lookup.ts';
import { BINDINGS } from '../keys.ts';
import { BROWSE, type ModeName } from '../mode.ts';
import type { Page } from '../evidence/page.ts';
import { wrap } from '../../reports/text/wrap.ts';
import { hasLook, type Look } from '../theme.ts';
import type { ReviewState } from '../state.ts';
import { SIGNS } from '../list/list-lines.ts';

/** Keys that are told together. */
export interface KeySection {
  readonly title: string;
  readonly bindings: readonly Binding[];
}

const TITLES: readonly (readonly [ModeName, string])[] = [
  ['browse', 'In the list and the evidence'],
  ['which', 'When all positions stand'],
  ['told', 'When nothing can be decided'],
  ['facets', 'In the filter'],
  ['claims', 'When a claim is to be opened or moved'],
  ['target', 'When a claim is to be moved'],
  ['mend', 'When a change is looked at'],
  ['reason', 'While a reason is written'],
  ['until', 'While a day is written'],
  ['search', 'While a search is written'],
];

/** All keys, each where it is met first. */
export function keySections(): readonly KeySection[] {
  const told = new Set<Binding>();
  return TITLES.map(([mode, title]) => {
    const bindings = BINDINGS.filter((binding) => binding.in.includes(mode) && !told.has(binding));
    for (const binding of bindings) told.add(binding);
    return { title, bindings };
  });
}

const STATES = {
  open: 'nobody has decided',
  decided: 'decided',
  stale: 'decided on other evidence: look again',
  baseline: 'accepted at one go, with the baseline',
} as const;

const QUOTED = 'What sets a quote apart from those of the other positions. Brackets in a quote stand in the source';

/** What the evidence says and draws, for who has not read of it. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    'witness',
    'A voice that knows by itself: sources that copy one origin, or quote one speaker, are one, so that four sources may be two witnesses; and one source may tell of several',
  ],
  [
    'possible',
    'Claims that may clash: they agree only where words are stretched, or where something that is not stated sets them apart; for information',
  ],
  ['disputed', 'Every side only tells what others say; for information as well'],
  ['fits …', 'Fits more than one: claims too vague to take a side, which count for none; ~ in the drawing'],
  ['slip', 'What another source may have got wrong. It is told, and never edited: what a source says stands'],
  ['mend', 'An edit that would mend a piece of ours; x shows it first'],
  ['2x', 'Twice as much; 3x is three times'],
  ['├─━━─┤', 'What the words of a value allow, to scale; thick is what they most likely mean'],
  ['( )', 'Ends that are not meant themselves, as in “more than”'],
  ['◂ ▸', 'No end on this side, as in “at least”'],
  ['┃', 'A value that is one point here. Between the panes: the keys move the evidence'],
  [
    'decided',
    'Every decision stands in the file of decisions as soon as it is made: decisions.yaml, unless the config names another',
  ],
];

/** Every key with what it does, and why it does nothing now. */
export function helpLines(state: ReviewState, { width, measure, paint }: Page): readonly string[] {
  // Of the keys of moving, those of the list are told, which this page has for itself at the moment.
  const browsing: ReviewState = { ...state, mode: BROWSE, pageEnd: Infinity };
  const sections = keySections();
  const labels = [...sections.flatMap(({ bindings }) => bindings.map(written)), ...WORDS.map(([word]) => word)];
  const wide = Math.max(...labels.map(measure));
  const entry = (key: string, text: string, aside = '', look: Look = 'key'): readonly string[] => {
    const lines = wrap(text + aside, width - wide - 4, measure);
    return lines.map((line, index) => {
      const label = index === 0 ? key : '';
      return `  ${paint(look, label)}${' '.repeat(wide - measure(label))}  ${line}`;
    });
  };
  const section = ({ title, bindings }: KeySection): readonly string[] => [
    paint('strong', title),
    ...bindings.flatMap((binding) => {
      const lack = binding.lack?.(browsing) ?? null;
      return entry(written(binding), binding.help, lack === null ? '' : ` (not now: ${lack})`);
    }),
    '',
  ];
  const [first, ...others] = sections.map(section);
  return [
    ...(first ?? []),
    paint('strong', 'Signs before a conflict'),
    ...Object.entries(STATES).map(
      ([name, meaning]) => `  ${SIGNS[name as keyof typeof SIGNS]}${' '.repeat(wide - 1)}  ${meaning}`,
    ),
    '',
    paint('strong', 'Words and signs of the evidence'),
    ...entry(hasLook('mark', paint) ? 'words' : 'differs', QUOTED, '', 'mark'),
    ...WORDS.flatMap(([word, meaning]) => entry(word, meaning)),
    '',
    // What works only while something else is shown is told by the bar there.
    ...others.flat(),
  ];
}
