import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
scopes: { basis: [hammer, with-premium], period: date, area: entity }
entities:
  kesra: { type: area }
  old-port: { type: area, within: kesra }
facts:
  kesra-ferry.passengers: { type: quantity, unit: people, label: Passengers of the ferry to Kesra }
  blue-mill.price: { type: money, label: Price of the Blue Mill }
`;

const FERRY = 'kesra-ferry.passengers';
const HAMMER = { scope: '{ basis: hammer }' };
const WITH_PREMIUM = { scope: '{ basis: with-premium }' };

export const anotherScopeExamples = (): readonly CauseExample[] => [
  {
    title: 'The hammer price, told as the price with the premium',
    rules: FACTS,
    claims: [
      { source: 'kesra-times', fact: 'blue-mill.price', value: 'EUR 41,000,000', more: HAMMER },
      { source: 'meridian-wire', fact: 'blue-mill.price', value: 'EUR 47.6 million', more: WITH_PREMIUM },
      { source: 'orlen-post', fact: 'blue-mill.price', value: 'EUR 41 million', more: WITH_PREMIUM },
    ],
    found: true,
  },
  {
    title: 'The figure of last year, told as this year’s',
    rules: FACTS,
    claims: [
      { source: 'ferry-line', fact: FERRY, value: '61,310 people', more: { scope: '{ period: 2024 }' } },
      { source: 'kesra-times', fact: FERRY, value: '58,020 people', more: { scope: '{ period: 2025 }' } },
      { source: 'orlen-post', fact: FERRY, value: '61,310 people', more: { scope: '{ period: 2025 }' } },
    ],
    found: true,
  },
  {
    title: 'The figure of the whole, told for its part',
    rules: FACTS,
    claims: [
      { source: 'ferry-line', fact: FERRY, value: '61,310 people', more: { scope: '{ area: kesra }' } },
      { source: 'ferry-line', fact: FERRY, value: '61,810 people', more: { scope: '{ area: old-port }' } },
      { source: 'orlen-post', fact: FERRY, value: '61,310 people', more: { scope: '{ area: old-port }' } },
    ],
    found: true,
  },
  {
    title: 'Nobody has that figure under another scope',
    rules: FACTS,
    claims: [
      { source: 'kesra-times', fact: 'blue-mill.price', value: 'EUR 40,000,000', more: HAMMER },
      { source: 'meridian-wire', fact: 'blue-mill.price', value: 'EUR 47.6 million', more: WITH_PREMIUM },
      { source: 'orlen-post', fact: 'blue-mill.price', value: 'EUR 41 million', more: WITH_PREMIUM },
    ],
    found: false,
  },
  {
    title: 'Who has both figures does not take the one for the other',
    rules: FACTS,
    claims: [
      { source: 'orlen-post', fact: 'blue-mill.price', value: 'EUR 41,000,000', more: HAMMER },
      { source: 'meridian-wire', fact: 'blue-mill.price', value: 'EUR 47.6 million', more: WITH_PREMIUM },
      { source: 'orlen-post', fact: 'blue-mill.price', value: 'EUR 41 million', more: WITH_PREMIUM },
    ],
    found: false,
  },
];
