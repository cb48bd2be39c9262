import type { KindExample } from '../example.ts';

const RULES = `facts:
  kesra-quake.dead: { type: quantity, unit: people, changes: rising, label: Dead in the quake at Kesra }
  orlen-vote.yes: { type: quantity, changes: rising, along: counted, label: Votes for the bridge at Orlen }
  orlen-post.subscribers: { type: quantity, changes: either, label: Subscribers of the Orlen Post }
  orlen-fine.amount: { type: money, changes: falling, label: Fine on the bridge company of Orlen }
scopes: { counted: percentage }
rules:
  - { id: moves-on, kind: succession, facts: "*" }
`;

const DEAD = 'kesra-quake.dead';
const YES = 'orlen-vote.yes';
const SUBSCRIBERS = 'orlen-post.subscribers';
const FINE = 'orlen-fine.amount';

/** When the three sources came out, in the order of their names. */
const out = (...days: readonly string[]): NonNullable<KindExample['sources']> =>
  Object.fromEntries(days.map((published, at) => [NAMES[at] ?? '', { published }] as const));
const NAMES = ['kesra-news', 'meridian-wire', 'orlen-post'];
const DAWN = '2026-03-04T06:40+03:00';
const MORNING = '2026-03-04T09:00+03:00';

const RISING = [
  { source: 'kesra-news', fact: DEAD, value: '12 people' },
  { source: 'meridian-wire', fact: DEAD, value: '21 people' },
];

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'A toll that rises does not fall: a later count is lower than one before it',
    sources: out(DAWN, MORNING, '2026-03-04T15:00+03:00'),
    claims: [
      { source: 'kesra-news', fact: DEAD, value: 'at least 12 people' },
      { source: 'meridian-wire', fact: DEAD, value: '21 people' },
      { source: 'orlen-post', fact: DEAD, value: '18 people' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post; fits: kesra-news'],
  },
  {
    title: 'Near miss: an older toll beside a newer one, and “at least” leaves room above',
    sources: out(DAWN, MORNING, '2026-03-05'),
    claims: [...RISING, { source: 'orlen-post', fact: DEAD, value: 'at least 12 people' }],
    finds: ['compatible: kesra-news, meridian-wire, orlen-post'],
  },
  {
    title: 'Near miss: a source that repeats an older value lags behind, for a day unless the rule says otherwise',
    sources: out(DAWN, MORNING, '2026-03-04T10:00+03:00'),
    claims: [...RISING, { source: 'orlen-post', fact: DEAD, value: '12 people' }],
    finds: ['compatible: kesra-news, meridian-wire, orlen-post'],
  },
  {
    title: 'An old value told as new, long after a newer one was out, is a conflict also where figures go either way',
    sources: out('2026-03-02', '2026-03-04', '2026-03-09'),
    claims: [
      { source: 'kesra-news', fact: SUBSCRIBERS, value: '61,310' },
      { source: 'meridian-wire', fact: SUBSCRIBERS, value: '58,020' },
      { source: 'orlen-post', fact: SUBSCRIBERS, value: '61,310' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post; fits: kesra-news'],
  },
  {
    title: 'Two values of one moment: both sources speak of the same share of the votes counted',
    claims: [
      { source: 'kesra-news', fact: YES, value: '4,118', more: { scope: '{ counted: 43% }' } },
      { source: 'meridian-wire', fact: YES, value: '4,181', more: { scope: '{ counted: 43% }' } },
      { source: 'orlen-post', fact: YES, value: '7,020', more: { scope: '{ counted: 71% }' } },
    ],
    finds: ['error conflict: kesra-news | meridian-wire; fits: orlen-post'],
  },
  {
    title: 'A fine that is reduced on appeal moves on; one that rises again does not',
    claims: [
      { source: 'kesra-news', fact: FINE, value: 'EUR 12.5 million', more: { 'as-of': '2025-06' } },
      { source: 'meridian-wire', fact: FINE, value: 'EUR 8.1 million', more: { 'as-of': '2026-02-10' } },
      { source: 'orlen-post', fact: FINE, value: 'EUR 12.5 million', more: { 'as-of': '2026-03-01' } },
    ],
    finds: ['error conflict: meridian-wire | orlen-post; fits: kesra-news'],
  },
  {
    title: 'Possible: two papers of one day, and nothing says which went to press first',
    sources: out('2026-03-04', '2026-03-04'),
    claims: RISING,
    finds: ['info possible: kesra-news | meridian-wire'],
  },
  {
    title: 'A draft with a toll that was overtaken days ago is a finding of its own',
    sources: { ...out('2026-03-04', '2026-03-05'), 'our-piece': { role: 'draft', published: '2026-03-08' } },
    claims: [...RISING, { source: 'our-piece', fact: DEAD, value: '12 people' }],
    finds: [
      'error conflict about our-piece: meridian-wire | our-piece; fits: kesra-news',
      'compatible: kesra-news, meridian-wire',
    ],
  },
];

export const successionExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
