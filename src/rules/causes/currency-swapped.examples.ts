import type { CauseExample } from '../example.ts';

const COST = `extends: [gainsay:recommended]
symbols: { "$": USD }
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
`;

const FACT = 'orlen-bridge.cost';

const PUBLISHED = {
  'meridian-wire': { published: '2026-05-22' },
  'orlen-post': { published: '2026-05-22' },
};

const RATES = 'Date,USD\n2026-05-22,1.1612\n2026-05-21,1.1587\n';

export const currencySwappedExamples = (): readonly CauseExample[] => [
  {
    title: 'The same digits in two currencies, with no rate known',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: FACT, value: 'EUR 348 million' },
      { source: 'orlen-post', fact: FACT, value: '€348 million' },
      { source: 'kesra-times', fact: FACT, value: '$348 million' },
    ],
    found: true,
    mends: 'EUR 348 million',
  },
  {
    title:
      'The same digits in two currencies, at a rate far from one to one; with one voice on each side, nothing tells which to mend',
    rules: COST,
    sources: PUBLISHED,
    rates: RATES,
    claims: [
      { source: 'meridian-wire', fact: FACT, value: 'EUR 34,815,250' },
      { source: 'orlen-post', fact: FACT, value: 'USD 34,815,250' },
    ],
    found: true,
  },
  {
    title: 'Other digits in another currency are no slip of the sign',
    rules: COST,
    sources: PUBLISHED,
    rates: RATES,
    claims: [
      { source: 'meridian-wire', fact: FACT, value: 'EUR 348 million' },
      { source: 'orlen-post', fact: FACT, value: 'USD 371.4 million' },
    ],
    found: false,
  },
  {
    title: 'Two amounts in one currency',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: FACT, value: 'EUR 348 million' },
      { source: 'orlen-post', fact: FACT, value: 'EUR 384 million' },
    ],
    found: false,
  },
];
