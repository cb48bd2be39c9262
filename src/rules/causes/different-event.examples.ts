import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-bridge.approved: { type: date, label: Approval of the bridge at Orlen }
  orlen-bridge.announced: { type: date, label: Announcement of the bridge at Orlen }
  orlen-bridge.name: { type: text, label: Name of the bridge at Orlen }
`;

const WITHIN = `${FACTS}rules:
  - { id: approved-then-announced, kind: order, events: ["*.approved", "*.announced"], within: P7D }
`;

const APPROVED = 'orlen-bridge.approved';
const ANNOUNCED = 'orlen-bridge.announced';

export const differentEventExamples = (): readonly CauseExample[] => [
  {
    title: 'One of the two days is that of another event of the subject',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: APPROVED, value: '2023-03-06' },
      { source: 'meridian-wire', fact: ANNOUNCED, value: '2023-03-21' },
      { source: 'orlen-post', fact: APPROVED, value: '2023-03-21' },
    ],
    found: true,
  },
  {
    title: 'Two events that a rule expects close together stand further apart',
    rules: WITHIN,
    claims: [
      { source: 'meridian-wire', fact: APPROVED, value: '2023-03-06' },
      { source: 'orlen-post', fact: ANNOUNCED, value: '2023-03-21' },
    ],
    found: true,
  },
  {
    title: 'No other event of the subject has either day',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: APPROVED, value: '2023-03-06' },
      { source: 'meridian-wire', fact: ANNOUNCED, value: '2023-03-21' },
      { source: 'orlen-post', fact: APPROVED, value: '2023-03-08' },
    ],
    found: false,
  },
  {
    title: 'Two events whose order is turned round are two events without doubt, and one is wrong',
    rules: WITHIN,
    claims: [
      { source: 'meridian-wire', fact: APPROVED, value: '2023-03-21' },
      { source: 'orlen-post', fact: ANNOUNCED, value: '2023-03-06' },
    ],
    found: false,
  },
];
