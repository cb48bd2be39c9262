import type { Claim } from '../../model/claim.ts';
import { compare } from '../../values/decimal.ts';
import { money, type Money } from '../../values/money.ts';
import { suspicions, type Cause } from '../cause.ts';
import { currencySwappedExamples } from './currency-swapped.examples.ts';

/** The same digits in two currencies, which no rate reconciles: one of them is likely to have the wrong sign before it. */
export const currencySwapped: Cause = {
  name: 'currency-swapped',
  summary: 'The same digits stand in two currencies, and no dated rate makes them one amount.',
  examples: currencySwappedExamples,
  find: (finding) => {
    for (const { claim, against, mend } of suspicions(finding)) {
      if (!isSwapped(against, claim)) continue;
      const currency = against.value.axis;
      const text = `${claim.words} has the digits of ${against.words} (${against.source.id}); if ${claim.source.id} means ${currency}, it agrees.`;
      return { name: 'currency-swapped', text, edit: mend(money.write({ ...(claim.value as Money), currency })) };
    }
    return null;
  },
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
