import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  kesra-vote.turnout: { type: percentage, of: electorate, label: Turnout }
  kesra-fire.hurt: { type: quantity, unit: people, label: Hurt in the fire }
`;

const FINE = `classes:
  case:
    fine: { type: money, label: Fine }
    highest-fine: { type: money, is: cap, label: Highest fine }
subjects:
  orlen-case: { class: case, label: The case of Orlen }
rules:
  - { id: under-the-cap, kind: bounds, facts: "*.fine", cap: highest-fine }
`;

const PLAUSIBLE = `facts:
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
rules:
  - { id: plausible-length, kind: bounds, facts: orlen-bridge.length, least: 100 m, most: 2 km }
`;

const MARGIN = `extends: [gainsay:recommended]
facts:
  orlen-mill.revenue: { type: money }
  orlen-mill.profit: { type: money }
  orlen-mill.margin: { type: percentage, of: [profit, revenue], label: Margin of the mill at Orlen }
`;

export const boundsExamples = (): readonly KindExample[] => [
  {
    title: 'A share of a whole above 100 % is a conflict of one claim',
    rules: RULES,
    claims: [{ source: 'orlen-post', fact: 'kesra-vote.turnout', value: '104%' }],
    finds: ['error conflict: orlen-post'],
  },
  {
    title: 'Near miss: what the words allow reaches to 100 %, and nobody is hurt',
    rules: RULES,
    claims: [
      { source: 'orlen-post', fact: 'kesra-vote.turnout', value: 'over 99%' },
      { source: 'orlen-post', fact: 'kesra-fire.hurt', value: '0 people' },
    ],
    finds: [],
  },
  {
    title: 'Near miss: a share of money can be a loss',
    rules: MARGIN,
    claims: [{ source: 'orlen-post', fact: 'orlen-mill.margin', value: '-4%' }],
    finds: [],
  },
  {
    title: 'A fine above the cap that another source tells, each a position',
    rules: FINE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-case.fine', value: 'EUR 12 million' },
      { source: 'orlen-post', fact: 'orlen-case.highest-fine', value: 'up to EUR 10 million' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Near miss: a fine of about the cap can be just that',
    rules: FINE,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-case.fine', value: 'about EUR 10 million' },
      { source: 'orlen-post', fact: 'orlen-case.highest-fine', value: 'EUR 10 million' },
    ],
    finds: [],
  },
  {
    title: 'Possible: only what a hedged figure most likely means lies outside',
    rules: PLAUSIBLE,
    claims: [{ source: 'orlen-post', fact: 'orlen-bridge.length', value: 'about 2,100 m' }],
    finds: ['info possible: orlen-post'],
  },
  {
    title: 'A draft that writes people below zero is a finding about the draft',
    rules: RULES,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [{ source: 'our-piece', fact: 'kesra-fire.hurt', value: '-12 people' }],
    finds: ['error conflict about our-piece: our-piece'],
  },
];
