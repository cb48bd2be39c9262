import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
entities:
  kesra-council: { names: [Council of Kesra] }
  kesra-mayor: { names: [Mayor of Kesra], within: kesra-council }
facts:
  kesra-quake.pledge: { type: quotation, label: Pledge after the quake at Kesra }
rules:
  - { id: word-for-word, kind: quotation }
`;

const PLEDGE = 'kesra-quake.pledge';
const MAYOR = { 'said-by': 'kesra-mayor' };

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'One statement in two versions; the words that differ are marked',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: '"We will rebuild every house."', more: MAYOR },
      { source: 'meridian-wire', fact: PLEDGE, value: '"We will not rebuild every house."', more: MAYOR },
      { source: 'orlen-post', fact: PLEDGE, value: '“We will rebuild every house”', more: MAYOR },
    ],
    finds: ['warning conflict: kesra-times, orlen-post | meridian-wire'],
  },
  {
    title: 'A *not* that the transcript has and a paper has not is an error, unless the rule says how grave it is',
    sources: { transcript: { role: 'reference' } },
    claims: [
      { source: 'orlen-post', fact: PLEDGE, value: '“We will rebuild every house”', more: MAYOR },
      { source: 'transcript', fact: PLEDGE, value: '"We will not rebuild every house."', more: MAYOR },
    ],
    finds: ['error conflict: transcript | orlen-post'],
  },
  {
    title: 'Near miss: an excerpt with words left out and words put in by the editor',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: '"We will rebuild every house, whatever it costs"', more: MAYOR },
      { source: 'meridian-wire', fact: PLEDGE, value: '"[The council] will rebuild … whatever it costs"', more: MAYOR },
    ],
    finds: ['compatible: kesra-times, meridian-wire'],
  },
  {
    title: 'Near miss: what sounds alike and is printed in two ways',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: '"We won’t leave seven houses in ruins"', more: MAYOR },
      { source: 'meridian-wire', fact: PLEDGE, value: '"We will not leave 7 houses in ruins"', more: MAYOR },
    ],
    finds: ['compatible: kesra-times, meridian-wire'],
  },
  {
    title: 'Two languages, or a translation, are not compared word for word',
    sources: { 'de-kade': { language: 'nl' }, 'kesra-times': { language: 'en' }, 'orlen-post': { language: 'en' } },
    claims: [
      { source: 'de-kade', fact: PLEDGE, value: 'Wij bouwen elk huis weer op', more: MAYOR },
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: MAYOR },
      { source: 'orlen-post', fact: PLEDGE, value: 'We shall rebuild every home (translated)', more: MAYOR },
    ],
    finds: ['incomparable: de-kade, kesra-times, orlen-post'],
  },
  {
    title: 'A draft that quotes what the sources have otherwise is a finding of its own',
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: MAYOR },
      { source: 'our-piece', fact: PLEDGE, value: 'We will rebuild each house', more: MAYOR },
    ],
    finds: ['warning conflict about our-piece: kesra-times | our-piece'],
  },
  {
    title: 'The council and its mayor may be one speaker, as may one that nobody names',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: MAYOR },
      {
        source: 'meridian-wire',
        fact: PLEDGE,
        value: 'We will rebuild every home',
        more: { 'said-by': 'kesra-council' },
      },
      { source: 'orlen-post', fact: PLEDGE, value: 'We will rebuild every house' },
    ],
    finds: ['warning conflict: kesra-times, orlen-post | meridian-wire'],
  },
  {
    title: 'What two speakers say is not one statement: attribution looks at that',
    claims: [
      { source: 'kesra-times', fact: PLEDGE, value: 'We will rebuild every house', more: MAYOR },
      { source: 'orlen-post', fact: PLEDGE, value: 'We will rebuild every road', more: { 'said-by': 'road-office' } },
    ],
    finds: [],
  },
];

export const quotationExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
