import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.arches: { type: quantity, unit: arches, label: Arches of the bridge at Orlen }
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
rules:
  # That a tag departs from its own words is found by itself, and shown elsewhere.
  - { id: readback, kind: readback, severity: off }
`;

export const weekdayOffExamples = (): readonly CauseExample[] => [
  {
    title: 'The quote has the weekday of the other date',
    rules: FACTS,
    sources: { 'orlen-post': { language: 'en' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-17' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-03-18', more: { quote: 'on Wednesday' } },
    ],
    found: true,
  },
  {
    title: 'The quote has it in another language, and more voices stand against its date',
    rules: FACTS,
    sources: { 'orlen-post': { language: 'nl' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-17' },
      { source: 'kesra-times', fact: 'orlen-bridge.opened', value: '2021-03-17' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-03-18', more: { quote: 'woensdag' } },
    ],
    found: true,
    mends: '2021-03-17',
  },
  {
    title: 'The weekday fits its own date',
    rules: FACTS,
    sources: { 'orlen-post': { language: 'en' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-17' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-03-18', more: { quote: 'on Thursday' } },
    ],
    found: false,
  },
  {
    title: 'The weekday fits neither date',
    rules: FACTS,
    sources: { 'orlen-post': { language: 'en' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2021-03-17' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2021-03-18', more: { quote: 'on Sunday' } },
    ],
    found: false,
  },
];
