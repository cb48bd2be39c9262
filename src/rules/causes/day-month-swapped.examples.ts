import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.arches: { type: quantity, unit: arches, label: Arches of the bridge at Orlen }
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

export const dayMonthSwappedExamples = (): readonly CauseExample[] => [
  {
    title: 'The fourth of March is the third of April with day and month exchanged',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-04' },
      { source: 'kesra-times', fact: 'orlen-bridge.opened', value: '2021-03-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-04-03' },
    ],
    found: true,
    mends: '2021-03-04',
  },
  {
    title: 'With a weekday, which does not keep anybody from exchanging them',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: 'Thu 2021-03-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-04-03' },
    ],
    found: true,
  },
  {
    title: 'No month has the number of that day',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-14' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-04-03' },
    ],
    found: false,
  },
  {
    title: 'Exchanged, and in another year',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2020-04-03' },
    ],
    found: false,
  },
];
