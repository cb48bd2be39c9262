import type { CauseExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
`;

const LANGUAGE = { 'orlen-post': { language: 'en' } };

const examples = (): readonly Omit<CauseExample, 'rules'>[] => [
  {
    title: 'The tag has another currency than the words',
    sources: LANGUAGE,
    claims: [
      {
        source: 'orlen-post',
        fact: 'orlen-bridge.cost',
        value: 'EUR 12.5 million',
        more: { quote: 'cost 12.5 million pounds' },
      },
    ],
    found: true,
    mends: 'GBP 12.5 million',
  },
  {
    title: 'The tag names one day where the words leave the month open',
    sources: LANGUAGE,
    claims: [
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-14', more: { quote: 'in mid-May 2026' } },
    ],
    found: true,
    mends: 'mid 2026-05',
  },
  {
    title: 'Both tags are what the words say, and the sources differ',
    sources: LANGUAGE,
    claims: [
      { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 12.5 million', more: { quote: '€12.5 million' } },
      {
        source: 'meridian-wire',
        fact: 'orlen-bridge.cost',
        value: 'EUR 15.2 million',
        more: { quote: '€15.2 million' },
      },
    ],
    found: false,
  },
  {
    title: 'No words are quoted that a tag could depart from',
    claims: [
      { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05-14' },
      { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2026-05-21' },
    ],
    found: false,
  },
];

export const mistaggedExamples = (): readonly CauseExample[] =>
  examples().map((example) => ({ ...example, rules: RULES }));
