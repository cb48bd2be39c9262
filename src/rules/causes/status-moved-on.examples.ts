import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
states:
  permit: { applied: { next: [granted, refused] }, granted: { next: [used] }, refused: { next: [contested] }, appeal: { within: contested }, objection: { within: contested }, used: {} }
facts:
  orlen-quarry.permit: { type: status, states: permit, label: Permit of the quarry at Orlen }
  orlen-quarry.cost: { type: money, label: Cost of the quarry at Orlen }
`;

export const statusMovedOnExamples = (): readonly CauseExample[] => [
  {
    title: 'What was applied for may have been granted since',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'applied' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'granted' },
    ],
    found: true,
  },
  {
    title: 'In two steps, told in that order',
    rules: FACTS,
    sources: { 'meridian-wire': { published: '2026-03-04' }, 'orlen-post': { published: '2026-04-19' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'applied' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'used' },
    ],
    found: true,
  },
  {
    title: 'Neither leads to the other',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'used' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'refused' },
    ],
    found: false,
  },
  {
    title: 'The newer source has the earlier state',
    rules: FACTS,
    sources: { 'meridian-wire': { published: '2026-04-19' }, 'orlen-post': { published: '2026-03-04' } },
    claims: [
      { source: 'meridian-wire', fact: 'orlen-quarry.permit', value: 'applied' },
      { source: 'orlen-post', fact: 'orlen-quarry.permit', value: 'used' },
    ],
    found: false,
  },
];
