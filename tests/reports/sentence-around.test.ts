import { expect, it } from 'vitest';
import { sentenceAround } from '../../src/reports/text/sentence-around.ts';

it.each([
  ['It shook. It cost €5 in all. Yes.', 1, 20, 'It cost €5 in all.'],
  ['# Quake\n\nIt cost\n:claim[€5]{fact=a.b} in all', 4, 8, 'It cost €5 in all'],
  ['It cost €5.5 million.', 1, 10, 'It cost €5.5 million.'],
  ['هل اهتزت؟ كلفت خمسة. نعم.', 1, 12, 'كلفت خمسة.'],
])('the sentence of %j at %d:%d', (text, line, column, sentence) => {
  expect(sentenceAround(text, line, column)).toBe(sentence);
});

it('takes no more of a text without sentences than a reader would', () => {
  expect(sentenceAround('a'.repeat(1e6), 1, 500_000).length).toBeLessThanOrEqual(800);
});
