import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-budget.total: { type: money, label: Budget of Orlen }
  orlen-budget.schools: { type: money, label: Schools in the budget of Orlen }
  orlen-budget.roads: { type: money, label: Roads in the budget of Orlen }
  orlen-budget.parks: { type: money, label: Parks in the budget of Orlen }
  orlen-budget.spent: { type: money, changes: rising, label: Spent of the budget of Orlen }
`;

export const partOfWholeExamples = (): readonly CauseExample[] => [
  {
    title: 'What one figure lacks is another of the subject: 60 + 40 = 100',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 100 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 60 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 40 million' },
    ],
    found: true,
  },
  {
    title: 'One figure is that of a part, the other the sum of all parts',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 127 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 62 million' },
      { source: 'kesra-times', fact: 'orlen-budget.schools', value: 'EUR 62 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 40 million' },
      { source: 'kesra-times', fact: 'orlen-budget.parks', value: 'EUR 25 million' },
    ],
    found: true,
  },
  {
    title: 'What one figure lacks is claimed of nothing',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 100 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 60 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 45 million' },
    ],
    found: false,
  },
  {
    title: 'What one figure lacks was once that of something which goes on growing',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 100 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 60 million' },
      { source: 'kesra-times', fact: 'orlen-budget.spent', value: 'EUR 40 million' },
    ],
    found: false,
  },
  {
    title: 'The same digits, two of them turned round, before a figure that happens to fit',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 94 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 49 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 45 million' },
    ],
    found: false,
  },
  {
    title: 'A third figure no larger than what rounding leaves open',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 63 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 60 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 3 million' },
    ],
    found: false,
  },
  {
    title: 'One figure is twice the other, and another fact has the other as well',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-budget.total', value: 'EUR 60 million' },
      { source: 'orlen-post', fact: 'orlen-budget.total', value: 'EUR 30 million' },
      { source: 'kesra-times', fact: 'orlen-budget.roads', value: 'EUR 30 million' },
    ],
    found: false,
  },
];
