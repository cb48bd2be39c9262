import type { KindExample } from '../example.ts';

/** The events of all examples of the kind. */
export const RULES = `facts:
  orlen-bridge.approved: { type: date, label: Approval of the bridge at Orlen }
  orlen-bridge.begun: { type: date, label: First day of work on the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

/** Without events, only what sources state counts. */
const STATED = `extends: [gainsay:recommended]
${RULES}`;

/** Examples of rules without events. */
export const statedExamples = (): readonly KindExample[] => [
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
];
