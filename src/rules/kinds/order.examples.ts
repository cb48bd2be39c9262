import type { KindExample } from '../example.ts';

const RULES = `facts:
  orlen-bridge.approved: { type: date, label: Approval of the bridge at Orlen }
  orlen-bridge.begun: { type: date, label: First day of work on the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

const SEQUENCE = `${RULES}rules:
  - id: built-in-order
    kind: order
    events: ["*.approved", "*.begun", "*.opened"]
`;

const WITHIN = `${RULES}rules:
  - { id: opened-soon, kind: order, events: ["*.begun", "*.opened"], within: P2Y }
`;

export const orderExamples: readonly KindExample[] = [
  {
    title: 'An event that is told as later than the one it comes before is a conflict',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-04-12' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05' },
    ],
    finds: ['error conflict: orlen-post | meridian-wire'],
  },
  {
    title: 'Near miss: the month holds days on which the order is kept, and both can be on one day',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2023-05-04' },
    ],
    finds: [],
  },
  {
    title: 'Possible: the order is kept only outside of what the words most likely mean',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-19' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: 'late 2023-05' },
    ],
    finds: ['info possible: orlen-post | meridian-wire'],
  },
  {
    title: 'An event too far from the one before is a warning at most, since no source stated the period',
    rules: WITHIN,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
    ],
    finds: ['warning conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Near miss: some day of the month lies within the period',
    rules: WITHIN,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2024-05' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
    ],
    finds: [],
  },
  {
    title: 'A draft that turns the order round is a finding of its own; the sources among themselves are in order',
    rules: SEQUENCE,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-22' },
      { source: 'our-piece', fact: 'orlen-bridge.opened', value: '2022' },
    ],
    finds: ['error conflict about our-piece: meridian-wire | our-piece'],
  },
  {
    title: 'Plans, allegations and denials are no events',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2022', more: { stance: 'planned' } },
    ],
    finds: [],
  },
];
