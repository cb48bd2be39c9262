import type { Claim } from '../../model/claim.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';
import { calendarDate } from '../calendar-words.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { firstDifference } from '../first-difference.ts';
import { isTyped } from '../slip-of-the-hand.ts';
import { bareFiguresOf, digitsPlaceByPlace } from '../stated-figures.ts';
import { digitTransposedExamples } from './digit-transposed.examples.ts';

/** Two neighbouring digits that changed places, the commonest slip of a typing hand after a wrong digit. */
export const digitTransposed: Cause = {
  name: 'digit-transposed',
  summary: 'Two neighbouring digits of a figure, or of a year, a day or a time, have changed places.',
  examples: digitTransposedExamples,
  // Among the figures of a subject one that makes up the difference is sooner found by chance than the same digits.
  outdoes: ['year-off', 'rounding-drift', 'part-of-whole'],
  find: (finding, { vocabulary }) =>
    firstExplained('digit-transposed', finding, (claim, against, known) => {
      const pair = exchanged(claim, against);
      if (pair === null || !isTyped(claim, against, known, vocabulary.lexicon)) return null;
      return {
        text: `${claim.words} is ${against.words} (${against.source.id}) with its ${pair} turned round.`,
        words: against.words,
        slip: [`gives ${claim.words} for ${against.words}`, `gives ${against.words} for ${claim.words}`],
      };
    }),
};

/** The two digits as they stand in the other claim; null where the difference is another. */
function exchanged(claim: Claim, against: Claim): string | null {
  if (bareFiguresOf(claim.value, against.value)) {
    const [mine, theirs] = digitsPlaceByPlace(claim.value, against.value) ?? [];
    return mine !== undefined && theirs !== undefined ? turnedRound(mine, theirs) : null;
  }
  if (claim.value.type === 'time' && against.value.type === 'time')
    return turnedRound(clockOf(claim.value), clockOf(against.value));
  const [mine, theirs] = [yearBefore(claim.value), yearBefore(against.value)];
  if (mine !== '' && theirs !== '') return turnedRound(mine, theirs);
  const [one, two] = [calendarDate(claim.value), calendarDate(against.value)];
  if (!one || !two || (one.day === null) !== (two.day === null)) return null;
  // The digits of one part change places, and the other parts are the same.
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => [String(one[part] ?? '').padStart(2, '0'), String(two[part] ?? '').padStart(2, '0')] as const,
  );
  if (!year || !month || !day || month[0] !== month[1]) return null;
  if (year[0] === year[1]) return turnedRound(day[0], day[1]);
  return day[0] === day[1] ? turnedRound(year[0], year[1]) : null;
}

/** The digits of a year before our era, as people count those. @example yearBefore(read('1213 BC')) //=> '1213' */
function yearBefore(value: Value): string {
  const { words = '' } = value as Value & { readonly words?: string };
  return (value.type === 'date' ? /^(\d{3,4}) ?(?:bce?|b\.c\.)$/i.exec(words)?.[1] : undefined) ?? '';
}

/** A time to its minute, an instant in UTC. @example clockOf(read('2026-03-04T06:40+03:00')) //=> '2026-03-04T03:40Z' */
function clockOf(value: Value): string {
  const { earliest, latest } = typeOf(value).normal(value) as { readonly earliest?: string; readonly latest?: string };
  return earliest === latest ? (earliest ?? '') : '';
}

function turnedRound(mine: string, theirs: string): string | null {
  const at = firstDifference(mine, theirs);
  if (mine.length !== theirs.length || at < 0) return null;
  const [first, second] = [mine[at] ?? '', mine[at + 1] ?? ''];
  const turned = mine.slice(0, at) + second + first + mine.slice(at + 2);
  return second !== '' && turned === theirs ? second + first : null;
}
