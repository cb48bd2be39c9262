import type { KindExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

const [COST, OPENED] = ['orlen-bridge.cost', 'orlen-bridge.opened'];
const POST = { 'orlen-post': { language: 'en', published: '2026-05-22' } };

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'The tag says euros and the words say pounds',
    sources: POST,
    claims: [{ source: 'orlen-post', fact: COST, value: 'EUR 12.5 million', more: { quote: '12.5 million pounds' } }],
    finds: ['error conflict: orlen-post | orlen-post'],
  },
  {
    title: 'The tag names one day where the words say only mid-May',
    sources: POST,
    claims: [{ source: 'orlen-post', fact: OPENED, value: '2026-05-14', more: { quote: 'mid-May' } }],
    finds: ['warning conflict: orlen-post | orlen-post'],
  },
  {
    title: 'The tag drops a hedge of its words',
    sources: POST,
    claims: [{ source: 'orlen-post', fact: COST, value: 'EUR 12.5 million', more: { quote: 'nearly €12.5 million' } }],
    finds: ['warning conflict: orlen-post | orlen-post'],
  },
  {
    title: 'Near miss: a year that the words leave to their reader follows from the day of publication, which is noted',
    sources: POST,
    claims: [{ source: 'orlen-post', fact: OPENED, value: '2026-05-14', more: { quote: 'opened on 14 May' } }],
    finds: ['compatible: orlen-post'],
  },
  {
    title: 'Near miss: a tag may say less than its words',
    sources: POST,
    claims: [{ source: 'orlen-post', fact: OPENED, value: '2026-05', more: { quote: 'opened on 14 May 2026' } }],
    finds: [],
  },
  {
    title: 'A tag of a draft that departs from its words is a finding about the draft',
    sources: { 'our-piece': { role: 'draft', language: 'en' } },
    claims: [{ source: 'our-piece', fact: COST, value: 'EUR 15.2 million', more: { quote: '€12.5 million' } }],
    finds: ['error conflict about our-piece: our-piece | our-piece'],
  },
];

export const readbackExamples = (): readonly KindExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
