import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
`;

const HOMELESS = 'kesra-quake.homeless';
const DEPTH = 'kesra-quake.depth';

export const digitReplacedExamples = (): readonly CauseExample[] => [
  {
    title: 'One digit of five is another, and more voices stand against it',
    rules: FACTS,
    claims: [
      { source: 'kesra-times', fact: HOMELESS, value: '14,382 people' },
      { source: 'meridian-wire', fact: HOMELESS, value: '14,382 people' },
      { source: 'orlen-post', fact: HOMELESS, value: '14,882 people' },
    ],
    found: true,
    mends: '14,382 people',
  },
  {
    title: 'One digit before the decimal point is another; with one voice on each side, nothing tells which to mend',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: DEPTH, value: '17.4 km' },
      { source: 'orlen-post', fact: DEPTH, value: '11.4 km' },
    ],
    found: true,
  },
  {
    title: 'Two digits differ',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: HOMELESS, value: '14,382 people' },
      { source: 'orlen-post', fact: HOMELESS, value: '14,862 people' },
    ],
    found: false,
  },
  {
    title: 'A digit more makes another number of digits, however alike the rest is',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: HOMELESS, value: '14,382 people' },
      { source: 'orlen-post', fact: HOMELESS, value: '143,382 people' },
    ],
    found: false,
  },
  {
    title: 'One digit alone is a figure of its own, with nothing beside it that would show a slip',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: HOMELESS, value: '3 people' },
      { source: 'orlen-post', fact: HOMELESS, value: '8 people' },
    ],
    found: false,
  },
];
