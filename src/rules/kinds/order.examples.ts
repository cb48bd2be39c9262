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

const AT_LEAST = `${RULES}rules:
  - { id: objections-heard, kind: order, events: ["*.approved", "*.begun"], at-least: P30D }
`;

const SAME_DAY = `${RULES}rules:
  - { id: opened-in-one-day, kind: order, events: ["*.begun", "*.opened"], same-day: yes }
`;

/** Without events, only what sources state counts. */
const STATED = `extends: [gainsay:recommended]
${RULES}`;

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
  {
    title: 'Distances that sources state are claims: a chain of them that no days obey is a conflict of all its claims',
    rules: STATED,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.opened', value: '2023-05-30' },
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2 weeks after orlen-bridge.approved' },
      { source: 'orlen-herald', fact: 'orlen-bridge.opened', value: 'the day after orlen-bridge.begun' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05-01' },
    ],
    finds: [
      'error conflict: orlen-post | meridian-wire | orlen-herald | kesra-times',
      'incomparable: kesra-times, orlen-herald',
    ],
  },
  {
    title: 'Near miss: fourteen days and one later all of it comes out',
    rules: STATED,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2 weeks after orlen-bridge.approved' },
      { source: 'orlen-herald', fact: 'orlen-bridge.opened', value: 'the day after orlen-bridge.begun' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05-01' },
      { source: 'orlen-post', fact: 'orlen-bridge.begun', value: '2023-05-15' },
    ],
    finds: ['compatible: meridian-wire, orlen-post'],
  },
  {
    title: 'Possible: two weeks can be eleven days, though it is not what the words most likely mean',
    rules: STATED,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.opened', value: '2023-05-13' },
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2 weeks after orlen-bridge.approved' },
      { source: 'orlen-herald', fact: 'orlen-bridge.opened', value: 'the day after orlen-bridge.begun' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05-01' },
    ],
    finds: [
      'info possible: orlen-post | meridian-wire | orlen-herald | kesra-times',
      'incomparable: kesra-times, orlen-herald',
    ],
  },
  {
    title: 'Two distances between the same two events; who says the same stands under `fits`',
    rules: STATED,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.begun', value: 'at least 30 days after orlen-bridge.approved' },
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: 'the day after orlen-bridge.approved' },
      { source: 'orlen-post', fact: 'orlen-bridge.begun', value: 'the day after orlen-bridge.approved' },
    ],
    finds: ['error conflict: kesra-times | meridian-wire; fits: orlen-post'],
  },
  {
    title:
      'A distance that does not lead from the one date to the other; where `agreement` covers the fact, it tells this',
    rules: `${RULES}rules:
  - { id: distances, kind: order }
`,
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.begun', value: '2023-05-30' },
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: 'the day after orlen-bridge.approved' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05-01' },
    ],
    finds: ['error conflict: orlen-post | meridian-wire | kesra-times'],
  },
  {
    title: 'What a rule asks holds beside what sources state',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '10 days before orlen-bridge.approved' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2023-05-04' },
    ],
    finds: ['error conflict: meridian-wire'],
  },
  {
    title: 'Two events closer together than the rule has them, which no source stated, are a warning at most',
    rules: AT_LEAST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-20' },
      { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2023-05-04' },
    ],
    finds: ['warning conflict: orlen-post | meridian-wire'],
  },
  {
    title: 'Events of one day that are told on two',
    rules: SAME_DAY,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2023-05-05' },
    ],
    finds: ['warning conflict: meridian-wire | orlen-post'],
  },
];
