import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
`;

export const digitDroppedExamples = (): readonly CauseExample[] => [
  {
    title: 'One digit is missing, and more voices have it',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'kesra-times', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '1,382 people' },
    ],
    found: true,
    mends: '14,382 people',
  },
  {
    title: 'A decimal is missing before the last one',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '17.45 km' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '7.45 km' },
    ],
    found: true,
  },
  {
    title: 'Two digits are missing',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,382 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '143 people' },
    ],
    found: false,
  },
  {
    title: 'One digit that is left is no figure short of another',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '4 people' },
    ],
    found: false,
  },
];
