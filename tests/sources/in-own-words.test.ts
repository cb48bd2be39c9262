import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';

/** The hint to a value of a fact that is declared so, in a source of a language. */
function hintTo(value: string, declaration: string, language: string | null): string | null {
  const head = language === null ? '' : `language: ${language}\n`;
  const { report } = checkProject({
    sources: [
      { path: 'sources/wire.yaml', text: `${head}claims:\n  - fact: dam.it\n    value: ${JSON.stringify(value)}\n` },
    ],
    rules: [{ path: 'rules/dam.yaml', text: `facts: { dam.it: { ${declaration} } }` }],
  });
  expect(report.problems.map(({ severity }) => severity)).toEqual(['error']);
  return report.problems[0]?.hint ?? null;
}

describe('a value in running words', () => {
  it.each([
    ['vers 1909', 'type: date', 'fr', 'Write 1909~'],
    ['anderhalve dag', 'type: duration', 'nl', 'Write 1.5 days'],
    ['12,5 Millionen Euro', 'type: money', 'de', 'Write EUR 12.5 million'],
    ['une douzaine de personnes', 'type: quantity, unit: people', 'fr', 'Write about 12 people'],
    ['a quarter of a million euros', 'type: money', 'nl', 'Write EUR 0.25 million'],
    ['two to three times', 'type: ratio', null, 'Write 2..3 times'],
  ])('%s (%s) in %s: %s', (value, declaration, language, hint) => {
    expect(hintTo(value, declaration, language)).toBe(hint);
  });
});

describe('a hint that is left as it is', () => {
  it.each([
    ['where it has both readings of the digits', '12.500 euro', 'type: money', 'nl', 'Write EUR 12,500 or EUR 12.5'],
    ['where it has both days', '03/04/2022', 'type: date', 'en', 'Write 2022-04-03 or 2022-03-04'],
    [
      'where a part of the words says something else',
      'one Friday in May 2022',
      'type: date',
      'en',
      'Write a day, a month or a year: 2021-07-16, 2021-07, 2021',
    ],
    [
      'where no reader knows the language',
      'około 1909',
      'type: date',
      'pl',
      'Write a day, a month or a year: 2021-07-16, 2021-07, 2021',
    ],
  ])('%s: %s', (_, value, declaration, language, hint) => {
    expect(hintTo(value, declaration, language)).toBe(hint);
  });
});
