import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
`;

export const decimalSeparatorExamples = (): readonly CauseExample[] => [
  {
    title: 'A point that sets off thousands in one language is a decimal point in another',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '1,234 km' },
      { source: 'kesra-times', fact: 'kesra-quake.depth', value: '1,234 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '1.234 km' },
    ],
    found: true,
    mends: '1,234 km',
  },
  {
    title: 'The decimal point is lost',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 125 million' },
    ],
    found: true,
  },
  {
    title: 'The point stands a place further',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '0.04 km' },
      { source: 'kesra-times', fact: 'kesra-quake.depth', value: '0.04 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '0.004 km' },
    ],
    found: true,
    mends: '0.04 km',
  },
  {
    title: 'One digit alone recurs by chance',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '0.4 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '4 km' },
    ],
    found: false,
  },
  {
    title: 'The same digits with other scale words differ in these, not in a point',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 12.5 billion' },
    ],
    found: false,
  },
  {
    title: 'A digit more beside a point is no matter of the point',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '12.5 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '1,225 km' },
    ],
    found: false,
  },
];
