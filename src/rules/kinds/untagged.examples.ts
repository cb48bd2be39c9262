import type { KindExample } from '../example.ts';

const rulesWith = (rule: string): string => `facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
rules:
  - { id: untagged, kind: untagged${rule} }
`;

const DRAFT = { 'our-piece': { role: 'draft', language: 'en' } };
const TEXT = 'The bridge cost €12.5 million. “We would build it again,” said the mayor on 14 May 2026.\n';
const COST = {
  source: 'our-piece',
  fact: 'orlen-bridge.cost',
  value: 'EUR 12.5 million',
  more: { quote: '€12.5 million' },
};
const OPENED = {
  source: 'our-piece',
  fact: 'orlen-bridge.opened',
  value: '2026-05-14',
  more: { quote: '14 May 2026' },
};

export const untaggedExamples = (): readonly KindExample[] => [
  {
    title: 'A day and a quotation of a draft that no claim covers',
    rules: rulesWith(''),
    sources: DRAFT,
    texts: { 'our-piece': TEXT },
    claims: [COST],
    finds: ['info conflict about our-piece: our-piece | our-piece'],
  },
  {
    title: 'Only what the rule looks for is listed, and as gravely as it says',
    rules: rulesWith(', types: [money], severity: warning'),
    sources: DRAFT,
    texts: { 'our-piece': TEXT },
    claims: [OPENED],
    finds: ['warning conflict about our-piece: our-piece'],
  },
  {
    title: 'Near miss: everything that the rule looks for is tagged',
    rules: rulesWith(', types: [money, date]'),
    sources: DRAFT,
    texts: { 'our-piece': TEXT },
    claims: [COST, OPENED],
    finds: [],
  },
  {
    title: 'Near miss: what others write is not ours to tag in full',
    rules: rulesWith(''),
    sources: { 'our-piece': { role: 'report', language: 'en' } },
    texts: { 'our-piece': TEXT },
    claims: [COST],
    finds: [],
  },
];
