import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  orlen-fine.amount: { type: money, label: Fine for the quarry at Orlen }
  orlen-fine.most: { type: money, is: cap, label: Highest fine for a quarry }
  orlen-fine.share: { type: percentage, is: cap, label: Highest fine as a share of turnover }
  orlen-fine.turnover: { type: money, label: Turnover of the quarry at Orlen }
`;

export const capVersusImposedExamples = (): readonly CauseExample[] => [
  {
    title: 'The value of one source is the cap',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-fine.amount', value: 'EUR 12.7 million' },
      { source: 'orlen-post', fact: 'orlen-fine.amount', value: 'EUR 20 million' },
      { source: 'kesra-times', fact: 'orlen-fine.most', value: 'at most EUR 20 million' },
    ],
    found: true,
  },
  {
    title: 'The value of one source is what the cap allows of the turnover',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-fine.amount', value: 'EUR 12.7 million' },
      { source: 'orlen-post', fact: 'orlen-fine.amount', value: 'EUR 34 million' },
      { source: 'kesra-times', fact: 'orlen-fine.share', value: 'up to 4%' },
      { source: 'kesra-times', fact: 'orlen-fine.turnover', value: 'EUR 850 million' },
    ],
    found: true,
  },
  {
    title: 'The cap is another amount',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-fine.amount', value: 'EUR 12.7 million' },
      { source: 'orlen-post', fact: 'orlen-fine.amount', value: 'EUR 18 million' },
      { source: 'kesra-times', fact: 'orlen-fine.most', value: 'at most EUR 20 million' },
    ],
    found: false,
  },
  {
    title: 'The percentage is no cap, so what it makes of the turnover is none',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-fine.amount', value: 'EUR 12.7 million' },
      { source: 'orlen-post', fact: 'orlen-fine.amount', value: 'EUR 34 million' },
      { source: 'kesra-times', fact: 'orlen-fine.turnover', value: 'EUR 850 million' },
    ],
    found: false,
  },
];
