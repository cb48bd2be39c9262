import type { KindExample } from '../example.ts';
import { periodExamples } from './order.period-examples.ts';
import { RULES, statedExamples } from './order.stated-examples.ts';

const SEQUENCE = `${RULES}rules:
  - id: built-in-order
    kind: order
    events: ["*.approved", "*.begun", "*.opened"]
`;

export const orderExamples = (): readonly KindExample[] => [
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
    title: 'A piece that dates both events in order is held to its own dates, not to another that it contradicts',
    rules: SEQUENCE,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: '2023-06-04' },
      { source: 'our-piece', fact: 'orlen-bridge.approved', value: '2023-04-06' },
      { source: 'our-piece', fact: 'orlen-bridge.begun', value: '2023-05-04' },
    ],
    finds: [],
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
  ...statedExamples(),
  {
    title: 'What a rule asks holds beside what sources state',
    rules: SEQUENCE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '10 days before orlen-bridge.approved' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2023-05-04' },
    ],
    finds: ['error conflict: meridian-wire'],
  },
  ...periodExamples(),
];
