import type { CauseExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-revolt.begun: { type: date, label: First day of the revolt at Orlen }
`;

const BEGUN = 'orlen-revolt.begun';

export const oldStyleExamples = (): readonly CauseExample[] => [
  {
    title: 'Two days of 1917 lie as far apart as the calendars did',
    rules: RULES,
    claims: [
      { source: 'kesra-times', fact: BEGUN, value: '1917-11-07' },
      { source: 'meridian-wire', fact: BEGUN, value: '1917-11-07 new style' },
      { source: 'orlen-post', fact: BEGUN, value: '1917-10-25' },
    ],
    found: true,
    mends: '1917-10-25 old style',
  },
  {
    title: 'In 1732 that was eleven days, and nothing tells which of two is told by which',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: BEGUN, value: '1732-02-22' },
      { source: 'orlen-post', fact: BEGUN, value: '1732-02-11' },
    ],
    found: true,
  },
  {
    title: 'Thirteen days are not how far the calendars lay apart in 1732',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: BEGUN, value: '1732-02-24' },
      { source: 'orlen-post', fact: BEGUN, value: '1732-02-11' },
    ],
    found: false,
  },
  {
    title: 'A day whose calendar is named is not told by the other one',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: BEGUN, value: '1917-11-20' },
      { source: 'orlen-post', fact: BEGUN, value: '1917-10-25 old style' },
    ],
    found: false,
  },
  {
    title: 'Thirteen days between two days of our own time are no matter of calendars',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: BEGUN, value: '2021-07-29' },
      { source: 'orlen-post', fact: BEGUN, value: '2021-07-16' },
    ],
    found: false,
  },
];
