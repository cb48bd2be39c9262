import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
`;

export const digitAddedExamples = (): readonly CauseExample[] => [
  {
    title: 'A key was pressed twice',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'kesra-times', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '143,382 people' },
    ],
    found: true,
    mends: '14,382 people',
  },
  {
    title: 'Another digit stands before the same ones',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 34.5 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 34.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 134.5 million' },
    ],
    found: true,
    mends: 'EUR 34.5 million',
  },
  {
    title: 'One voice against one: a digit is sooner left out than put in',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 34.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 134.5 million' },
    ],
    found: false,
  },
  {
    title: 'A digit more and another one changed',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '153,382 people' },
    ],
    found: false,
  },
  {
    title: 'A zero more is another power of ten',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,300 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '143,000 people' },
    ],
    found: false,
  },
];
