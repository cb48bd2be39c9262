import type { Claim } from '../../model/claim.ts';
import { compare } from '../../values/decimal.ts';
import { money, type Money } from '../../values/money.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { currencySwappedExamples } from './currency-swapped.examples.ts';

/** The same digits in two currencies, which no rate reconciles: one of them is likely to have the wrong sign before it. */
export const currencySwapped: Cause = {
  name: 'currency-swapped',
  summary: 'The same digits stand in two currencies, and no dated rate makes them one amount.',
  examples: currencySwappedExamples,
  outdoes: ['converted-at-another-day'],
  find: (finding) =>
    firstExplained('currency-swapped', finding, (claim, against) => {
      if (!isSwapped(against, claim)) return null;
      const [own, other] = [claim.value.axis, against.value.axis];
      return {
        text: `${claim.words} has the digits of ${against.words} (${against.source.id}); if ${claim.source.id} means ${other}, it agrees.`,
        words: money.write({ ...(claim.value as Money), currency: other }),
        slip: [`gives ${own} for ${other}`, `gives ${other} for ${own}`],
      };
    }),
};

function isSwapped(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'money' || b.value.type !== 'money') return false;
  const [left, right] = [a.value as Money, b.value as Money];
  return (
    left.currency !== right.currency &&
    !left.figure.second &&
    !right.figure.second &&
    compare(left.figure.first.value, right.figure.first.value) === 0
  );
}
