import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.growth: { type: percentage, label: Growth of the traffic over the bridge at Orlen }
  kesra-harbour.night: { type: quantity, unit: °C, label: Night in the harbour of Kesra }
`;

export const signTurnedExamples = (): readonly CauseExample[] => [
  {
    title: 'A fall that one source tells by its size alone',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.growth', value: '-11%' },
      { source: 'kesra-times', fact: 'orlen-bridge.growth', value: '-11%' },
      { source: 'orlen-post', fact: 'orlen-bridge.growth', value: '11%' },
    ],
    found: true,
    mends: '-11%',
  },
  {
    title: 'Frost for a mild night',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-harbour.night', value: '4.2 °C' },
      { source: 'orlen-post', fact: 'kesra-harbour.night', value: '-4.2 °C' },
    ],
    found: true,
  },
  {
    title: 'Another figure with another sign',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.growth', value: '-11%' },
      { source: 'orlen-post', fact: 'orlen-bridge.growth', value: '12%' },
    ],
    found: false,
  },
  {
    title: 'Other digits beside another sign',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-harbour.night', value: '4.2 °C' },
      { source: 'orlen-post', fact: 'kesra-harbour.night', value: '-2.4 °C' },
    ],
    found: false,
  },
];
