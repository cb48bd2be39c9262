import { describe, expect, it } from 'vitest';
import { reportOn } from '../rules/example-report.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { area: [city, metro] }
facts:
  orlen-city.population: { type: quantity, unit: people }
  varga-case.sentence: { type: duration }
`;

describe('a remark on what agrees', () => {
  it.each<
    readonly [string, string, readonly (readonly [source: string, value: string, scope?: string])[], readonly string[]]
  >([
    [
      'tells one thing in one notation',
      'varga-case.sentence',
      [
        ['meridian-wire', '18 months'],
        ['orlen-post', '1½ years'],
        ['kesra-times', '1.5 years'],
      ],
      ['18 months and 1.5 years can both be true.'],
    ],
    [
      'is not told again with what leaves the scope out',
      'orlen-city.population',
      [
        ['office', '2,914,077 people', '{ area: city }'],
        ['faktencheck', '2.9 million people', '{ area: city }'],
        ['courier', 'almost 3 million people'],
      ],
      [
        '2,914,077 people and almost 3 million people can both be true. 2,914,077 people and 2.9 million people can both be true.',
      ],
    ],
  ])('%s', (title, fact, told, remarks) => {
    const claims = told.map(([source, value, scope]) => ({
      source,
      fact,
      value,
      ...(scope ? { more: { scope } } : {}),
    }));
    const { compatible } = reportOn({ title, rules: RULES, claims });
    expect(compatible.map(({ why }) => why)).toEqual(remarks);
  });
});
