import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  kesra-ferry.built: { type: date, label: Year in which the ferry to Kesra was built }
  kesra-ferry.cabins: { type: quantity, label: Cabins of the ferry to Kesra }
rules:
  - { id: as-registered, kind: reference }
`;

const BUILT = 'kesra-ferry.built';
const CABINS = 'kesra-ferry.cabins';
const REGISTER = { role: 'reference' };

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'The register stands first, however many papers have it otherwise',
    sources: { 'ship-register': REGISTER },
    claims: [
      { source: 'kesra-times', fact: CABINS, value: '124' },
      { source: 'meridian-wire', fact: CABINS, value: '124' },
      { source: 'ship-register', fact: CABINS, value: '142' },
    ],
    finds: ['error conflict: ship-register | kesra-times, meridian-wire'],
  },
  {
    title: 'Near miss: what is said more roughly than the register has it',
    sources: { 'ship-register': REGISTER },
    claims: [
      { source: 'kesra-times', fact: CABINS, value: 'about 140' },
      { source: 'ship-register', fact: CABINS, value: '142' },
    ],
    finds: ['compatible: kesra-times, ship-register'],
  },
  {
    title: 'Possible: the register is not the likeliest reading of the words',
    sources: { 'ship-register': REGISTER },
    claims: [
      { source: 'kesra-times', fact: CABINS, value: 'almost 150' },
      { source: 'ship-register', fact: CABINS, value: '142' },
    ],
    finds: ['info possible: ship-register | kesra-times'],
  },
  {
    title: 'A draft against the register is a finding of its own, and one that stands with the register is none',
    sources: { 'our-piece': { role: 'draft' }, 'our-list': { role: 'draft' }, 'ship-register': REGISTER },
    claims: [
      { source: 'kesra-times', fact: CABINS, value: '124' },
      { source: 'our-list', fact: CABINS, value: '142' },
      { source: 'our-piece', fact: CABINS, value: '124' },
      { source: 'ship-register', fact: CABINS, value: '142' },
    ],
    finds: [
      'error conflict about our-piece: ship-register | kesra-times, our-piece',
      'error conflict: ship-register | kesra-times',
    ],
  },
  {
    title: 'A register that leaves room rules some out, and what it leaves open is between the others',
    sources: { 'ship-register': REGISTER },
    claims: [
      { source: 'kesra-times', fact: BUILT, value: '1987-03' },
      { source: 'meridian-wire', fact: BUILT, value: '1987-11' },
      { source: 'orlen-post', fact: BUILT, value: '1986' },
      { source: 'ship-register', fact: BUILT, value: '1987' },
    ],
    finds: [
      'error conflict: kesra-times | meridian-wire; fits: ship-register',
      'error conflict: ship-register | orlen-post',
      'compatible: kesra-times, ship-register',
      'compatible: meridian-wire, ship-register',
    ],
  },
  {
    title: 'Two references that contradict each other are a conflict too',
    sources: { 'ship-register': REGISTER, 'yard-book': REGISTER },
    claims: [
      { source: 'ship-register', fact: CABINS, value: '142' },
      { source: 'yard-book', fact: CABINS, value: '139' },
    ],
    finds: ['error conflict: ship-register | yard-book'],
  },
];

export const referenceExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
