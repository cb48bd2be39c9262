import { compare } from '../../values/decimal.ts';
import { meet } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { figuresInOneMeasure, unitSizeOf, type Measured } from '../stated-figures.ts';
import { unitSwappedExamples } from './unit-swapped.examples.ts';

/** The same number in two units of one measure: one of them is likely to have the wrong unit behind it. */
export const unitSwapped: Cause = {
  name: 'unit-swapped',
  summary: 'The same number stands in two units of one measure, as 2.5 g for 2.5 mg or 26 weeks for 26 months.',
  examples: unitSwappedExamples,
  outdoes: ['scale-slip'],
  find: (finding) =>
    firstExplained('unit-swapped', finding, (claim, against) => {
      if (!isSwapped(claim.value, against.value)) return null;
      const [own, other] = [claim.value, against.value].map((value) => (value as Measured).unit);
      if (!own || !other) return null;
      return {
        text: `${claim.words} has the number of ${against.words} (${against.source.id}); if ${claim.source.id} means ${other.name}, it agrees.`,
        words: typeOf(claim.value).write({ ...claim.value, unit: other } as Value),
        slip: [`gives ${own.name} for ${other.name}`, `gives ${other.name} for ${own.name}`],
      };
    }),
};

function isSwapped(a: Value, b: Value): boolean {
  const [mine, theirs] = figuresInOneMeasure(a, b) ?? [];
  if (!mine || !theirs || compare(mine.number.value, theirs.number.value) !== 0) return false;
  if (mine.number.value.digits === 0n || meet(a.allowed, b.allowed)) return false;
  // A single digit recurs by chance; only in units that writers confuse by their prefix does it make a slip.
  return mine.digits.length > 1 || isThousands(unitSizeOf(a) / unitSizeOf(b));
}

function isThousands(ratio: number): boolean {
  const powers = Math.log10(ratio) / 3;
  return Math.abs(powers - Math.round(powers)) < 1e-9;
}
