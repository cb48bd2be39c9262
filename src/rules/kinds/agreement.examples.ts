import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
`;

const BRIDGE = `${RULES}  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
  orlen-bridge.cost: { type: money, rate-date: orlen-bridge.opened, label: Cost of the bridge at Orlen }
`;

export const agreementExamples: readonly KindExample[] = [
  {
    title: 'Two figures of one precision that differ are a conflict; the position with more voices stands first',
    rules: BRIDGE,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.length', value: '1,240 m' },
      { source: 'meridian-wire', fact: 'orlen-bridge.length', value: '1,420 m' },
      { source: 'orlen-post', fact: 'orlen-bridge.length', value: '1.42 km' },
    ],
    finds: ['error conflict: meridian-wire, orlen-post | kesra-times', 'compatible: meridian-wire, orlen-post'],
  },
  {
    title: 'Near miss: a round figure with a hedge holds the exact one',
    rules: BRIDGE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'almost EUR 350 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 347.6 million' },
    ],
    finds: ['compatible: meridian-wire, orlen-post'],
  },
  {
    title: 'Possible: the day lies in what the words allow, but not in what they most likely mean',
    rules: BRIDGE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: 'mid 2026-05' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
    ],
    finds: ['info possible: meridian-wire | orlen-post'],
  },
  {
    title: 'A draft that stands against the sources is a finding of its own',
    rules: BRIDGE,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2026-05-22' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
      { source: 'our-piece', fact: 'orlen-bridge.opened', value: '2026-05-21' },
    ],
    finds: ['error conflict about our-piece: meridian-wire, orlen-post | our-piece'],
  },
  {
    title: 'A claim that is too wide to take a side is listed under `fits`',
    rules: BRIDGE,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.length', value: '1,240 m' },
      { source: 'meridian-wire', fact: 'orlen-bridge.length', value: 'over 1 km' },
      { source: 'orlen-post', fact: 'orlen-bridge.length', value: '1,420 m' },
    ],
    finds: ['error conflict: kesra-times | orlen-post; fits: meridian-wire'],
  },
  {
    title: 'Other qualifiers, other statements; a qualifier that one side lacks makes a clash possible',
    rules: `${RULES}  kesra-ferry.passengers: { type: quantity, unit: people, label: Passengers of the ferry to Kesra }
`,
    claims: [
      { source: 'kesra-times', fact: 'kesra-ferry.passengers', value: '61,300', more: { scope: '{ period: 2024 }' } },
      { source: 'meridian-wire', fact: 'kesra-ferry.passengers', value: '58,120', more: { scope: '{ period: 2025 }' } },
      { source: 'orlen-post', fact: 'kesra-ferry.passengers', value: 'about 58,000' },
    ],
    finds: [
      'info possible: orlen-post | kesra-times',
      'compatible: meridian-wire, orlen-post',
      'incomparable: kesra-times, meridian-wire',
    ],
  },
  {
    title: 'Two speakers differ, and no source takes a side: disputed',
    rules: `${RULES}  kesra-march.marchers: { type: quantity, unit: people, label: Marchers at Kesra }
`,
    claims: [
      {
        source: 'meridian-wire',
        fact: 'kesra-march.marchers',
        value: '4,100 people',
        more: { 'said-by': 'kesra-police' },
      },
      {
        source: 'orlen-post',
        fact: 'kesra-march.marchers',
        value: '9,300 people',
        more: { 'said-by': 'kesra-union' },
      },
    ],
    finds: ['info disputed: meridian-wire | orlen-post'],
  },
  {
    title: 'What one source denies and another says is a conflict where the values meet',
    rules: BRIDGE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2026-05' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22', more: { stance: 'denied' } },
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Two currencies meet through the reference rates of the days around the event',
    rules: BRIDGE,
    rates: 'Date,USD\n2026-05-22,1.1612\n2026-05-21,1.1587\n2026-05-20,1.1601\n',
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.cost', value: 'USD 371.4 million' },
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'USD 403.4 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 347.6 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
    ],
    finds: ['error conflict: meridian-wire, orlen-post | kesra-times', 'compatible: meridian-wire, orlen-post'],
  },
];
