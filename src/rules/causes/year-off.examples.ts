import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.arches: { type: quantity, unit: arches, label: Arches of the bridge at Orlen }
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

export const yearOffExamples = (): readonly CauseExample[] => [
  {
    title: 'The same day of the year before',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-14' },
      { source: 'kesra-times', fact: 'orlen-bridge.opened', value: '2021-03-14' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2020-03-14' },
    ],
    found: true,
    mends: '2021-03-14',
  },
  {
    title: 'The same month ten years earlier',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2011-03' },
    ],
    found: true,
  },
  {
    title: 'The same month of the year before, and only one side knows which part of it',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: 'early 2021-03' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2020-03' },
    ],
    found: true,
  },
  {
    title: 'Two years without a day are two years',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2018' },
    ],
    found: false,
  },
  {
    title: 'Another day of another year',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-14' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2020-03-15' },
    ],
    found: false,
  },
];
