import type { KindExample } from '../example.ts';

const RULES = `entities:
  kesra-council: { names: [Council of Kesra] }
  kesra-mayor: { names: [Mayor of Kesra], within: kesra-council }
  road-office: { names: [Road Office] }
facts:
  kesra-quake.pledge: { type: quotation, label: Pledge after the quake at Kesra }
  kesra-quake.dead: { type: quantity, unit: people, label: Toll of the quake at Kesra }
rules:
  - { id: who-said-it, kind: attribution }
`;

const PLEDGE = 'kesra-quake.pledge';
const TOLL = 'kesra-quake.dead';
const by = (speaker: string): Readonly<Record<string, string>> => ({ 'said-by': speaker });

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'The same words, given to two speakers',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: by('kesra-mayor') },
      { source: 'meridian-wire', fact: PLEDGE, value: 'rebuild every house', more: by('road-office') },
    ],
    finds: ['warning conflict: kesra-times | meridian-wire'],
  },
  {
    title: 'Near miss: the council and its mayor may be one speaker',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: by('kesra-mayor') },
      { source: 'meridian-wire', fact: PLEDGE, value: 'We will rebuild every house', more: by('kesra-council') },
    ],
    finds: [],
  },
  {
    title: 'Possible: two words are soon said by two people',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: by('kesra-mayor') },
      { source: 'meridian-wire', fact: PLEDGE, value: 'every house', more: by('road-office') },
    ],
    finds: ['info possible: kesra-times | meridian-wire'],
  },
  {
    title: 'A draft that gives the words to another speaker is a finding of its own',
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: by('kesra-mayor') },
      { source: 'our-piece', fact: PLEDGE, value: 'We will rebuild every house', more: by('road-office') },
    ],
    finds: ['warning conflict about our-piece: kesra-times | our-piece'],
  },
  {
    title: 'Possible: one source says in its own words what another only reports',
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: by('kesra-mayor') },
      { source: 'meridian-wire', fact: TOLL, value: '12 people' },
    ],
    finds: ['info possible: meridian-wire | kesra-times'],
  },
  {
    title: 'Near miss: the source that says so itself is the one that the other quotes',
    sources: { 'town-hall': { publisher: 'Council of Kesra' } },
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: by('kesra-council') },
      { source: 'town-hall', fact: TOLL, value: '12 people' },
    ],
    finds: [],
  },
  {
    title: 'Speakers who differ, and a denial, where no rule of agreement covers the fact',
    claims: [
      { source: 'kesra-times', fact: TOLL, value: '12 people', more: by('kesra-mayor') },
      { source: 'meridian-wire', fact: TOLL, value: '21 people', more: by('road-office') },
      { source: 'orlen-post', fact: TOLL, value: '12 people', more: { stance: 'denied' } },
    ],
    finds: ['warning conflict: kesra-times | orlen-post', 'info disputed: kesra-times | meridian-wire'],
  },
];

export const attributionExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
