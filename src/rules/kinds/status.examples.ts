import type { KindExample } from '../example.ts';

const RULES = `states:
  fine:
    proposed: { next: [imposed, dropped] }
    imposed: { next: [contested, paid] }
    contested: { next: [upheld, annulled] }
    objection: { within: contested }
    appeal: { within: contested }
    upheld: { next: [paid] }
facts:
  orlen-fine.status: { type: status, states: fine, label: Status of the fine on the bridge company of Orlen }
rules:
  - { id: states-follow, kind: status, facts: "*.status" }
`;

const STATUS = 'orlen-fine.status';
const SPRING = { 'kesra-news': { published: '2026-03-04' }, 'orlen-post': { published: '2026-03-09' } };

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'An old state told as new: nothing leads from an appeal back to the fine as imposed',
    sources: SPRING,
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'appeal' },
      { source: 'orlen-post', fact: STATUS, value: 'imposed' },
    ],
    finds: ['error conflict: kesra-news | orlen-post'],
  },
  {
    title: 'Near miss: what was imposed was upheld later, by way of states that nobody told',
    sources: SPRING,
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'imposed' },
      { source: 'orlen-post', fact: STATUS, value: 'upheld' },
    ],
    finds: ['compatible: kesra-news, orlen-post'],
  },
  {
    title: 'Two states that both lie within a third: it fits either, and they are not the same',
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'objection', more: { 'as-of': '2026-03-04' } },
      { source: 'meridian-wire', fact: STATUS, value: 'contested', more: { 'as-of': '2026-03-05' } },
      { source: 'orlen-post', fact: STATUS, value: 'appeal', more: { 'as-of': '2026-03-04' } },
    ],
    finds: ['error conflict: kesra-news | orlen-post; fits: meridian-wire'],
  },
  {
    title: 'Neither state leads to the other: no time between them makes both true',
    sources: { 'kesra-news': { published: '2026-03-04' }, 'orlen-post': { published: '2027-03-04' } },
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'upheld' },
      { source: 'orlen-post', fact: STATUS, value: 'annulled' },
    ],
    finds: ['error conflict: kesra-news | orlen-post'],
  },
  {
    title: 'Both sources speak of one day, and one state holds on it',
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'imposed', more: { 'as-of': '2026-03-04' } },
      { source: 'orlen-post', fact: STATUS, value: 'paid', more: { 'as-of': '2026-03-04' } },
    ],
    finds: ['error conflict: kesra-news | orlen-post'],
  },
  {
    title: 'Possible: two papers of one day, between which the case may have moved on',
    sources: { 'kesra-news': { published: '2026-03-04' }, 'orlen-post': { published: '2026-03-04' } },
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'imposed' },
      { source: 'orlen-post', fact: STATUS, value: 'appeal' },
    ],
    finds: ['info possible: kesra-news | orlen-post'],
  },
  {
    title: 'A draft that has not heard of the ruling is a finding of its own',
    sources: { ...SPRING, 'our-piece': { role: 'draft', published: '2026-03-12' } },
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'contested' },
      { source: 'orlen-post', fact: STATUS, value: 'annulled' },
      { source: 'our-piece', fact: STATUS, value: 'contested' },
    ],
    finds: [
      'error conflict about our-piece: orlen-post | our-piece; fits: kesra-news',
      'compatible: kesra-news, orlen-post',
    ],
  },
  {
    title: 'A plan is held against other plans alone',
    claims: [
      { source: 'kesra-news', fact: STATUS, value: 'upheld', more: { stance: 'planned', 'as-of': '2026-03-04' } },
      { source: 'meridian-wire', fact: STATUS, value: 'imposed', more: { 'as-of': '2026-03-04' } },
      { source: 'orlen-post', fact: STATUS, value: 'annulled', more: { stance: 'planned', 'as-of': '2026-03-04' } },
    ],
    finds: ['error conflict: kesra-news | orlen-post'],
  },
];

export const statusExamples = (): readonly KindExample[] => examples().map((example) => ({ ...example, rules: RULES }));
