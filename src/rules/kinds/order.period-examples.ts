import type { KindExample } from '../example.ts';
import { RULES } from './order.stated-examples.ts';

const WITHIN = `${RULES}rules:
  - { id: opened-soon, kind: order, events: ["*.begun", "*.opened"], within: P2Y }
`;

const AT_LEAST = `${RULES}rules:
  - { id: objections-heard, kind: order, events: ["*.approved", "*.begun"], at-least: P30D }
`;

const SAME_DAY = `${RULES}rules:
  - { id: opened-in-one-day, kind: order, events: ["*.begun", "*.opened"], same-day: yes }
`;

/** Examples of how far apart a rule has events. */
export const periodExamples = (): readonly KindExample[] => [
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
  {
    title: 'What two rules find alike is told once, by the graver: here the order, which the period takes for granted',
    rules: `${WITHIN}  - { id: begun-then-opened, kind: order, events: ["*.begun", "*.opened"] }
`,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.begun', value: '2023-05-04' },
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2023-05-01' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
];
