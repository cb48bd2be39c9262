import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
states:
  permit: { applied: { next: [granted, refused] }, granted: { next: [used] }, refused: { next: [contested] }, appeal: { within: contested }, objection: { within: contested }, used: {} }
facts:
  orlen-quarry.permit: { type: status, states: permit, label: Permit of the quarry at Orlen }
  orlen-quarry.cost: { type: money, label: Cost of the quarry at Orlen }
rules:
  # That a tag departs from its own words is found by itself, and shown elsewhere.
  - { id: readback, kind: readback, severity: off }
`;

export const translationExamples = (): readonly CauseExample[] => [
  {
    title: 'A Dutch biljoen is an English trillion',
    rules: FACTS,
    sources: {
      'meridian-wire': { language: 'en' },
      'orlen-post': { language: 'nl' },
      'kesra-times': { language: 'en' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.cost', value: 'EUR 1.2 trillion' },
      { source: 'kesra-times', fact: 'orlen-quarry.cost', value: 'EUR 1.2 trillion' },
      {
        source: 'orlen-post',
        fact: 'orlen-quarry.cost',
        value: 'EUR 1.2 billion',
        more: { quote: '1,2 biljoen euro' },
      },
    ],
    found: true,
    mends: 'EUR 1.2 trillion',
  },
  {
    title: 'Two terms that one broader word translates',
    rules: FACTS,
    sources: { 'meridian-wire': { language: 'en' }, 'orlen-post': { language: 'nl' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'appeal' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'objection' },
    ],
    found: true,
  },
  {
    title: 'A Dutch miljard looks like nothing but a billion',
    rules: FACTS,
    sources: { 'meridian-wire': { language: 'en' }, 'orlen-post': { language: 'nl' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.cost', value: 'EUR 1.2 trillion' },
      {
        source: 'orlen-post',
        fact: 'orlen-quarry.cost',
        value: 'EUR 1.2 billion',
        more: { quote: '1,2 miljard euro' },
      },
    ],
    found: false,
  },
  {
    title: 'Both sources write in one language',
    rules: FACTS,
    sources: { 'meridian-wire': { language: 'nl' }, 'orlen-post': { language: 'nl' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'appeal' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'objection' },
    ],
    found: false,
  },
];
