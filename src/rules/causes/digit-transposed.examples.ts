import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
  kesra-quake.struck: { type: time, label: Time of the quake at Kesra }
  kesra-school.founded: { type: date, label: Founding of the school at Kesra }
`;

export const digitTransposedExamples = (): readonly CauseExample[] => [
  {
    title: 'Two neighbouring digits have changed places',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'kesra-times', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '14,832 people' },
    ],
    found: true,
    mends: '14,382 people',
  },
  {
    title: 'Two digits of a year before our era',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-school.founded', value: '1213 BC' },
      { source: 'kesra-times', fact: 'kesra-school.founded', value: '1213 BC' },
      { source: 'orlen-post', fact: 'kesra-school.founded', value: '1231 BC' },
    ],
    found: true,
    mends: '1213 BC',
  },
  {
    title: 'The last two digits of a year have changed places',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-school.founded', value: '1987' },
      { source: 'orlen-post', fact: 'kesra-school.founded', value: '1978' },
    ],
    found: true,
  },
  {
    title: 'One figure in millions and one in billions, place by place',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 641,200 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 641,200 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 614.2 billion' },
    ],
    found: true,
    mends: 'EUR 641,200 million',
  },
  {
    title: 'The minutes of one moment in two zones',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.struck', value: '2026-03-04T06:31+03:00' },
      { source: 'orlen-post', fact: 'kesra-quake.struck', value: '2026-03-04T03:13Z' },
    ],
    found: true,
  },
  {
    title: 'Two digits that are not neighbours have changed places',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '18,342 people' },
    ],
    found: false,
  },
  {
    title: 'The same digits in an order with no single exchange',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '12.34 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '13.42 km' },
    ],
    found: false,
  },
];
