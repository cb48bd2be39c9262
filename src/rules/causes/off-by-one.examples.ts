import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.arches: { type: quantity, unit: arches, label: Arches of the bridge at Orlen }
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

export const offByOneExamples = (): readonly CauseExample[] => [
  {
    title: 'Whether the last one counts',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.arches', value: '12 arches' },
      { source: 'kesra-times', fact: 'orlen-bridge.arches', value: '12 arches' },
      { source: 'orlen-post', fact: 'orlen-bridge.arches', value: '13 arches' },
    ],
    found: true,
    mends: '12 arches',
  },
  {
    title: 'Neighbouring years, one of them told to the day',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '1931' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '1932-05-14' },
    ],
    found: true,
  },
  {
    title: 'A length is measured, and no count',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.length', value: '418 m' },
      { source: 'orlen-post', fact: 'orlen-bridge.length', value: '419 m' },
    ],
    found: false,
  },
  {
    title: 'Two apart',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.arches', value: '12 arches' },
      { source: 'orlen-post', fact: 'orlen-bridge.arches', value: '14 arches' },
    ],
    found: false,
  },
];
