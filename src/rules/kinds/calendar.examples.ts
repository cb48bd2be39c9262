import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

const OPENED = 'orlen-bridge.opened';

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'A weekday that is not that of the date beside it is a conflict of a claim with itself',
    claims: [{ source: 'orlen-post', fact: OPENED, value: 'Thu 2026-05-22' }],
    finds: ['error conflict: orlen-post'],
  },
  {
    title: 'Near miss: the weekday is that of the date, also by the calendar that the date is told in',
    claims: [
      { source: 'meridian-wire', fact: OPENED, value: 'Wed 1917-10-25 old style' },
      { source: 'orlen-post', fact: OPENED, value: 'Wed 1917-11-07' },
    ],
    finds: [],
  },
  {
    title: 'Several sources with one slip are one finding',
    claims: [
      { source: 'kesra-times', fact: OPENED, value: 'Thu 2026-05-22' },
      { source: 'meridian-wire', fact: OPENED, value: 'Thursday 2026-05-22' },
      { source: 'orlen-post', fact: OPENED, value: 'Fri 2026-05-22' },
    ],
    finds: ['error conflict: kesra-times, meridian-wire'],
  },
  {
    title: 'A weekday that is off in a draft is a finding about the draft',
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'orlen-post', fact: OPENED, value: '2026-05-22' },
      { source: 'our-piece', fact: OPENED, value: 'Sat 2026-05-22' },
    ],
    finds: ['error conflict about our-piece: our-piece'],
  },
];

export const calendarExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
