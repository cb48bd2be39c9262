import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
  kesra-spring.heat: { type: quantity, unit: °C, label: Heat of the spring at Kesra }
  orlen-bridge.span: { type: quantity, unit: m, label: Span of the bridge at Orlen }
`;

export const roundingDriftExamples = (): readonly CauseExample[] => [
  {
    title: 'Rounded twice: 748 becomes 750, and 750 becomes 800',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 748 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 748 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 800 million' },
    ],
    found: true,
    mends: 'EUR 748 million',
  },
  {
    title: 'Rounded to one digit, which by itself says no more than that digit',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 748 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 700 million' },
    ],
    found: true,
  },
  {
    title: 'No rounding leads there',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 748 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 600 million' },
    ],
    found: false,
  },
  {
    title: 'Cut off where it should have been rounded up',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 41,263,518' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 41.2 million' },
    ],
    found: true,
  },
  {
    title: 'Cut off to one digit, as too many other figures would be',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 792 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 700 million' },
    ],
    found: false,
  },
  {
    title: 'Rounded to 1,400 m, and converted to feet',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.span', value: '1,398 m' },
      { source: 'orlen-post', fact: 'orlen-bridge.span', value: '4,593 ft' },
    ],
    found: true,
  },
  {
    title: 'Another figure in another unit',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.span', value: '1,398 m' },
      { source: 'orlen-post', fact: 'orlen-bridge.span', value: '4,657 ft' },
    ],
    found: false,
  },
  {
    title: 'Rounded to 37 °C, and converted to a unit with another zero',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-spring.heat', value: '36.8 °C' },
      { source: 'orlen-post', fact: 'kesra-spring.heat', value: '98.6 °F' },
    ],
    found: true,
  },
  {
    title: 'Rounded to -37 °C, and converted',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-spring.heat', value: '-36.6 °C' },
      { source: 'orlen-post', fact: 'kesra-spring.heat', value: '-34.6 °F' },
    ],
    found: true,
  },
  {
    title: 'Degrees that would be these if both units began at one zero',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-spring.heat', value: '98.6 °F' },
      { source: 'orlen-post', fact: 'kesra-spring.heat', value: '55.0 °C' },
    ],
    found: false,
  },
];
