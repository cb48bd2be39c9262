import type { KindExample } from '../example.ts';

const FACTS = `entities: { kesra: { type: territory } }
classes:
  bridge:
    cost: { type: money, label: Cost }
    opened: { type: date, label: Opening }
    length-rank: { type: rank, of: length, label: Place by length }
    length: { type: quantity, unit: m, label: Length }
subjects:
  orlen-bridge: { class: bridge, label: The bridge at Orlen }
`;

const ORIGINAL = `${FACTS}rules:
  - { id: cost-in-euros, kind: requirement, facts: "*.cost", currency: EUR }
`;

const SCOPED = `${FACTS}rules:
  - { id: longest-of-what, kind: requirement, facts: "*.length-rank", scope: [territory], needs: length }
`;

const COST = 'orlen-bridge.cost';
const RANK = 'orlen-bridge.length-rank';
const LENGTH = 'orlen-bridge.length';

export const requirementExamples = (): readonly KindExample[] => [
  {
    title: 'A converted amount without its original',
    rules: ORIGINAL,
    claims: [
      { source: 'meridian-wire', fact: COST, value: 'USD 403 million' },
      { source: 'orlen-post', fact: COST, value: 'EUR 348 million' },
    ],
    finds: ['warning conflict: meridian-wire'],
  },
  {
    title: 'Near miss: the source gives both amounts',
    rules: ORIGINAL,
    claims: [
      { source: 'meridian-wire', fact: COST, value: 'USD 403 million' },
      { source: 'meridian-wire', fact: COST, value: 'EUR 348 million' },
    ],
    finds: [],
  },
  {
    title: 'A superlative without its scope, and one without the figure behind it',
    rules: SCOPED,
    claims: [
      { source: 'meridian-wire', fact: RANK, value: 'longest' },
      { source: 'meridian-wire', fact: LENGTH, value: '1,240 m' },
      { source: 'orlen-post', fact: RANK, value: 'longest', more: { scope: '{ territory: kesra }' } },
    ],
    finds: ['warning conflict: meridian-wire', 'warning conflict: orlen-post'],
  },
  {
    title: 'Near miss: with `by: any` it is enough that some source gives the figure',
    rules: SCOPED.replace('needs: length', 'needs: length, by: any'),
    claims: [
      { source: 'meridian-wire', fact: LENGTH, value: '1,240 m' },
      { source: 'orlen-post', fact: RANK, value: 'longest', more: { scope: '{ territory: kesra }' } },
    ],
    finds: [],
  },
  {
    title: 'A draft that gives a cost without the day that it belongs to',
    rules: `${FACTS}rules:\n  - { id: cost-with-day, kind: requirement, facts: "*.cost", needs: opened, severity: { draft: error, report: 'off' } }\n`,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: COST, value: 'EUR 348 million' },
      { source: 'our-piece', fact: COST, value: 'EUR 348 million' },
    ],
    finds: ['error conflict about our-piece: our-piece'],
  },
  {
    title: 'What is planned, alleged or denied asks for nothing',
    rules: ORIGINAL,
    claims: [{ source: 'meridian-wire', fact: COST, value: 'USD 403 million', more: { stance: 'planned' } }],
    finds: [],
  },
];
