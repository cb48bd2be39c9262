import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.cost: { type: money, rate-date: orlen-bridge.ordered, label: Cost of the bridge at Orlen }
  orlen-bridge.ordered: { type: date, label: Order for the bridge at Orlen }
`;

const RATES = 'Date,USD\n2026-05-22,1.25\n2026-05-21,1.25\n2024-03-12,1.0\n2024-03-11,1.0\n';

const PUBLISHED = { 'meridian-wire': { published: '2024-03-12' }, 'orlen-post': { published: '2026-05-22' } };

const ORDERED = [
  { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 348.2 million' },
  { source: 'meridian-wire', fact: 'orlen-bridge.ordered', value: '2024-03-12' },
];

export const convertedAtAnotherDayExamples = (): readonly CauseExample[] => [
  {
    title: 'Converted at the rate of the day of publication, two years after the order',
    rules: FACTS,
    sources: PUBLISHED,
    rates: RATES,
    claims: [...ORDERED, { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'USD 435.3 million' }],
    found: true,
  },
  {
    title: 'Two amounts in one currency, one of them from the original at a later rate',
    rules: FACTS,
    sources: PUBLISHED,
    rates: RATES,
    claims: [
      ...ORDERED,
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'USD 348.2 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 278.6 million' },
    ],
    found: true,
  },
  {
    title: 'No day that the dossier knows of has such a rate',
    rules: FACTS,
    sources: PUBLISHED,
    rates: RATES,
    claims: [...ORDERED, { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'USD 512.6 million' }],
    found: false,
  },
  {
    title: 'Two amounts in one currency, and none in another that they could come from',
    rules: FACTS,
    sources: PUBLISHED,
    rates: RATES,
    claims: [...ORDERED, { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 278.6 million' }],
    found: false,
  },
];
