import { compareSets, wordsFor } from './compare-sets.ts';
import { decimal, formatDecimal, type Decimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { figureText, readFigure, type Figure } from './figure.ts';
import { describeExtent, lineValue, normalSets } from './line-value.ts';
import { readShare } from './share-words.ts';
import { withCommas } from './stated-number.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';
import { wordsBefore } from './words-before.ts';

type Axis = '%' | 'points';

/** A share in hundredths, or a difference of shares in percentage points. 27% is 27 on its line; a fall is negative. */
export interface Percentage extends Value {
  readonly type: 'percentage';
  readonly axis: Axis;
  /** What stands behind the figure when it is written: `%`, ` points`, `‰`, ` basis points`. */
  readonly suffix: string;
  readonly figure: Figure;
}

interface Form {
  readonly axis: Axis;
  readonly suffix: string;
  readonly factor?: Decimal;
}

const PERCENT: Form = { axis: '%', suffix: '%' };
const POINTS: Form = { axis: 'points', suffix: ' points' };
const PER_MILLE: Form = { axis: '%', suffix: '‰', factor: decimal(1, -1) };
const BASIS_POINTS: Form = { axis: 'points', suffix: ' basis points', factor: decimal(1, -2) };

/** What people write behind the figure, in small letters. */
const FORMS: ReadonlyMap<string, Form> = new Map(
  (
    [
      [PERCENT, ['%', 'percent', 'per cent', 'pct', 'pct.', '٪']],
      // Of volume or of weight: which of them is for the fact to say.
      [PERCENT, ['vol%', 'vol-%', 'vol.-%', 'vol.%', '% vol', '% vol.', '% v/v', '% by volume', '% abv']],
      [PERCENT, ['wt%', 'wt-%', 'wt.-%', 'wt.%', '% wt', '% w/w', '% by weight', '% by mass']],
      [
        POINTS,
        [
          'points',
          'point',
          'percentage points',
          'percentage point',
          'percent points',
          '%-points',
          'pp',
          'pps',
          'p.p.',
          'ppt',
          'pts',
        ],
      ],
      [PER_MILLE, ['‰', 'per mille', 'per mil', 'per mill', 'permille']],
      [BASIS_POINTS, ['basis points', 'basis point', 'bp', 'bps']],
    ] as const
  ).flatMap(([form, words]) => words.map((word) => [word, form] as const)),
);

/** Reads `27%`, `27 percent`, `10..16%`, `over 5%`, `3 percentage points`, `50 basis points`, `5‰`, `a third`, `1 in 5`. */
function read(text: string, fact: FactType, lexicon: Lexicon): Percentage | Fault {
  const value = readInHundredths(text, fact, lexicon);
  const share = isFault(value) ? readShare(text, fact, lexicon) : null;
  return share ? { ...share, axis: '%', suffix: '' } : value;
}

function readInHundredths(text: string, fact: FactType, lexicon: Lexicon): Percentage | Fault {
  const figure = readFigure(text, lexicon.hedges);
  if (isFault(figure)) return figure;
  const word = figure.after.toLowerCase().replace(/\s+/g, ' ');
  if (figure.before !== '') {
    const after = FORMS.get(word)?.suffix ?? figure.after;
    return wordsBefore(figure, after, lexicon.hedges, 'write the figure alone, and a fall with a minus sign');
  }
  const form = FORMS.get(word === '' ? (fact.unit ?? '') : word);
  if (form)
    return {
      ...lineValue('percentage', form.axis, figure, 'none', fact, form.factor),
      axis: form.axis,
      suffix: form.suffix,
      figure,
    };
  if (word !== '')
    return fault('unit', `Neither percent nor percentage points: "${figure.after}"`, 'write a number and %, or points');
  const right = `write ${figureText(figure, '', '%')} or ${figureText(figure, '', ' points')}`;
  return fault('unit', `A percentage without its sign: "${text}"`, right);
}

function comparePercentages(a: Percentage, b: Percentage): Comparison {
  if (a.axis !== b.axis) {
    return {
      verdict: 'incomparable',
      why: `${write(a)} and ${write(b)} differ in kind: percent and percentage points are two units.`,
    };
  }
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

/** @example write(read('between 10 and 16 percent')) //=> '10..16%' */
function write({ figure, suffix }: Percentage): string {
  return figureText(figure, '', suffix);
}

function normal(value: Percentage): Normal {
  return { type: 'percentage', ...normalSets(value), unit: value.axis };
}

function describe(value: Percentage): string {
  return describeExtent(
    value.allowed,
    (end) => `${withCommas(formatDecimal(end))}${value.axis === '%' ? '%' : ' points'}`,
  );
}

export const percentage: ValueType<Percentage> = {
  name: 'percentage',
  read,
  write,
  compare: comparePercentages,
  normal,
  describe,
};
