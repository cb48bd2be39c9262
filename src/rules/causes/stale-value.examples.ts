import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  kesra-quake.homeless: { type: quantity, unit: people, label: Homeless after the quake at Kesra }
  kesra-quake.depth: { type: quantity, unit: km, label: Depth of the quake at Kesra }
  kesra-quake.aid: { type: money, label: Aid after the quake at Kesra }
`;

const STATES = `states:
  review: { opened: { next: [blocked] }, blocked: }
facts:
  kesra-merger.state: { type: status, states: review, label: State of the merger at Kesra }
rules:
  - { id: states, kind: status }
`;

export const staleValueExamples = (): readonly CauseExample[] => [
  {
    title: 'What a superseded version had',
    rules: FACTS,
    sources: { 'meridian-wire-2': { supersedes: 'meridian-wire' } },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '1,200 people' },
      { source: 'meridian-wire-2', fact: 'kesra-quake.homeless', value: '1,450 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '1,200 people' },
    ],
    found: true,
  },
  {
    title: 'Repeated after another source had it otherwise',
    rules: FACTS,
    sources: {
      'meridian-wire': { published: '2026-03-04' },
      'kesra-times': { published: '2026-03-06' },
      'kesra-news': { published: '2026-03-06' },
      'orlen-ledger': { published: '2026-03-08' },
      'orlen-post': { published: '2026-03-09' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
      { source: 'kesra-news', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
      { source: 'orlen-ledger', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
    ],
    found: true,
  },
  {
    title: 'An old state, told again after a source had the next one',
    rules: STATES,
    sources: {
      'meridian-wire': { published: '2026-03-04' },
      'kesra-times': { published: '2026-03-06' },
      'orlen-post': { published: '2026-03-09' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-merger.state', value: 'opened' },
      { source: 'kesra-times', fact: 'kesra-merger.state', value: 'blocked' },
      { source: 'orlen-post', fact: 'kesra-merger.state', value: 'opened' },
    ],
    found: true,
  },
  {
    title: 'A later state, told before and after a source that is behind, and by a piece of ours',
    rules: STATES,
    sources: {
      'meridian-wire': { published: '2026-03-04' },
      'kesra-times': { published: '2026-03-06' },
      'orlen-post': { published: '2026-03-09' },
      'our-piece': { role: 'draft', published: '2026-03-10' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-merger.state', value: 'blocked' },
      { source: 'kesra-times', fact: 'kesra-merger.state', value: 'opened' },
      { source: 'orlen-post', fact: 'kesra-merger.state', value: 'blocked' },
      { source: 'our-piece', fact: 'kesra-merger.state', value: 'blocked' },
    ],
    found: false,
  },
  {
    title: 'Told before and after by more voices than have it otherwise in between',
    rules: FACTS,
    sources: {
      'meridian-wire': { published: '2026-03-04' },
      'kesra-times': { published: '2026-03-06' },
      'orlen-post': { published: '2026-03-09' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
    ],
    found: false,
  },
  {
    title: 'A draft that keeps to what most sources tell, before and after one that has it otherwise',
    rules: FACTS,
    sources: {
      'meridian-wire': { published: '2026-03-04' },
      'kesra-times': { published: '2026-03-05' },
      'orlen-post': { published: '2026-03-09' },
      'our-piece': { role: 'draft', published: '2026-03-10' },
    },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'kesra-times', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
      { source: 'our-piece', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
    ],
    found: false,
  },
  {
    title: 'A draft that keeps to what a reference has',
    rules: FACTS + 'scopes: { gauge: [surface, moment] }\n',
    sources: {
      'quake-register': { role: 'reference', published: '2026-03-04' },
      'orlen-post': { published: '2026-03-05' },
      'our-piece': { role: 'draft', published: '2026-03-06' },
    },
    claims: [
      { source: 'quake-register', fact: 'kesra-quake.depth', value: '16.4 km', more: { scope: '{ gauge: moment }' } },
      { source: 'orlen-post', fact: 'kesra-quake.depth', value: '17.2 km' },
      { source: 'our-piece', fact: 'kesra-quake.depth', value: '16.4 km' },
    ],
    found: false,
  },
  {
    title: 'Told earlier than the other, and not repeated after it',
    rules: FACTS,
    sources: { 'meridian-wire': { published: '2026-03-04' }, 'orlen-post': { published: '2026-03-09' } },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.aid', value: 'EUR 12.5 million' },
      { source: 'orlen-post', fact: 'kesra-quake.aid', value: 'EUR 17.3 million' },
    ],
    found: false,
  },
  {
    title: 'The version that supersedes another still says the same',
    rules: FACTS,
    sources: { 'meridian-wire-2': { supersedes: 'meridian-wire' } },
    claims: [
      { source: 'meridian-wire', fact: 'kesra-quake.homeless', value: '1,200 people' },
      { source: 'meridian-wire-2', fact: 'kesra-quake.homeless', value: '1,200 people' },
      { source: 'orlen-post', fact: 'kesra-quake.homeless', value: '1,450 people' },
    ],
    found: false,
  },
];
