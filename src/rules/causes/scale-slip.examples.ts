import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.heat: { type: quantity, unit: °C, label: Heat on the day of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
`;

export const scaleSlipExamples = (): readonly CauseExample[] => [
  {
    title: 'A million here is a billion there, and more voices stand against it',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 1.2 billion' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 1.2 billion' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'almost EUR 1.2 million' },
    ],
    found: true,
    mends: 'almost EUR 1.2 billion',
  },
  {
    title: 'A range in billions, told in millions by ours alone',
    rules: FACTS,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 1.6..3.8 billion' },
      { source: 'our-piece', fact: 'kesra-quake.aid', value: 'EUR 1.6..3.8 million' },
    ],
    found: true,
  },
  {
    title: 'Ranges of which one end alone has the same digits',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 1.6..3.8 billion' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 1.6..3.7 million' },
    ],
    found: false,
  },
  {
    title: 'A zero too many',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '14,300 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '143,000 people' },
    ],
    found: true,
  },
  {
    title: 'The same digits in two units, of which the one is a thousand of the other, and ten times too large',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '1,184 m' },
      { source: 'kesra-times', fact: 'kesra-quake.depth', value: '1,184 m' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '11.84 km' },
    ],
    found: true,
    mends: '1,184 m',
  },
  {
    title: 'The same digits in units that no power of ten lies between',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.depth', value: '1,184 m' },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '11.84 miles' },
    ],
    found: false,
  },
  {
    title: 'Degrees of two scales, whose zeros lie apart',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.heat', value: '25 °C' },
      { source: 'orlen-post', fact: 'kesra-quake.heat', value: '250 K' },
    ],
    found: false,
  },
  {
    title: 'Other digits at another power of ten are two figures',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 1.2 billion' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 1.3 million' },
    ],
    found: false,
  },
  {
    title: 'One digit alone recurs by chance where no scale word explains it',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '5 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '50 people' },
    ],
    found: false,
  },
];
