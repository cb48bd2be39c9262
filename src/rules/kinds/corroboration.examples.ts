import type { KindExample } from '../example.ts';

const RULES = `entities:
  kesra-police: { names: [Kesra Police] }
facts:
  kesra-quake.dead: { type: quantity, unit: people, label: Toll of the quake at Kesra }
rules:
  - { id: two-voices, kind: corroboration }
`;

const TOLL = 'kesra-quake.dead';
const POLICE = { 'said-by': 'kesra-police' };

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'Three papers that quote one speaker are one voice',
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: POLICE },
      { source: 'meridian-wire', fact: TOLL, value: '12 people', more: POLICE },
      { source: 'orlen-post', fact: TOLL, value: 'at least 12 people', more: POLICE },
    ],
    finds: ['warning conflict: kesra-times, meridian-wire, orlen-post'],
  },
  {
    title: 'Copies of one wire are one voice, the wire itself included',
    sources: { 'kesra-times': { origin: 'meridian-wire' }, 'orlen-post': { origin: 'kesra-times' } },
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people' },
      { source: 'meridian-wire', fact: TOLL, value: '12 people' },
      { source: 'orlen-post', fact: TOLL, value: '12 people' },
    ],
    finds: ['warning conflict: kesra-times, meridian-wire, orlen-post'],
  },
  {
    title: 'Near miss: a second reporter counted as well',
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: POLICE },
      { source: 'meridian-wire', fact: TOLL, value: '12 people' },
    ],
    finds: [],
  },
  {
    title: 'Near miss: the register is enough by itself',
    sources: { 'kesra-register': { role: 'reference' } },
    claims: [{ source: 'kesra-register', fact: TOLL, value: '12 people' }],
    finds: [],
  },
  {
    title: 'The police’s own bulletin is no second voice beside a paper that quotes the police',
    sources: { 'police-bulletin': { publisher: 'Kesra Police' } },
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: POLICE },
      { source: 'police-bulletin', fact: TOLL, value: '12 people' },
    ],
    finds: ['warning conflict: kesra-times, police-bulletin'],
  },
  {
    title: 'Possible: another voice speaks of it, but under a qualifier that the first one leaves out',
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: { scope: '{ period: 2026 }' } },
      { source: 'meridian-wire', fact: TOLL, value: '12 people' },
    ],
    finds: ['info possible: meridian-wire'],
  },
  {
    title:
      'A draft that states as a fact what one voice says is a finding of its own; one that names the voice is none',
    sources: { 'our-piece': { role: 'draft' }, 'our-report': { role: 'draft' } },
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: POLICE },
      { source: 'our-piece', fact: TOLL, value: '12 people' },
      { source: 'our-report', fact: TOLL, value: '12 people', more: POLICE },
    ],
    finds: ['warning conflict about our-piece: kesra-times, our-piece', 'warning conflict: kesra-times'],
  },
  {
    title: 'What only a draft says has no witness at all',
    sources: { 'our-piece': { role: 'draft' } },
    claims: [{ source: 'our-piece', fact: TOLL, value: '12 people' }],
    finds: ['warning conflict about our-piece: our-piece'],
  },
];

export const corroborationExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
