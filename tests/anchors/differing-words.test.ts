import { expect, it } from 'vitest';
import { differingWords } from '../../src/anchors/differing-words.ts';

const long = 'the harbour master of Dorne said on Tuesday that no fewer than';

it.each([
  ['748 million', '746 million', '“748 million”', '“746 million”'],
  ['748\n million', '746 million', '“748 million”', '“746 million”'],
  [
    `${long} 214 people were on board of it`,
    `${long} 241 people were on board of it`,
    '“… no fewer than 214 people were on …”',
    '“… no fewer than 241 people were on …”',
  ],
  [`${long} 214 people were aboard`, `${long} 214 people`, '“… than 214 people were aboard”', '“… than 214 people”'],
  ['x'.repeat(1e6), 'y', `“${'x'.repeat(120)}…”`, '“y”'],
])('shows where %.20s… differs', (a, b, left, right) => {
  expect(differingWords(a, b)).toEqual([left, right]);
});
