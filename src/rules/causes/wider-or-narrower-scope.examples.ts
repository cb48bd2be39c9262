import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
scopes: { period: date, territory: entity }
entities:
  kesra: { names: [Kesra] }
  kesra-north: { names: [Kesra North], within: kesra }
  kesra-south: { names: [Kesra South], within: kesra }
facts:
  ferries.passengers: { type: quantity, unit: people, label: Passengers of the ferries }
`;

export const widerOrNarrowerScopeExamples = (): readonly CauseExample[] => [
  {
    title: 'One claim leaves out the territory',
    rules: FACTS,
    claims: [
      {
        source: 'meridian-wire',
        fact: 'ferries.passengers',
        value: '48,210 people',
        more: { scope: '{ territory: kesra }' },
      },
      { source: 'orlen-post', fact: 'ferries.passengers', value: '31,070 people' },
    ],
    found: true,
  },
  {
    title: 'A quarter beside a year',
    rules: FACTS,
    claims: [
      {
        source: 'meridian-wire',
        fact: 'ferries.passengers',
        value: '48,210 people',
        more: { scope: '{ period: 2025 }' },
      },
      {
        source: 'orlen-post',
        fact: 'ferries.passengers',
        value: '11,900 people',
        more: { scope: '{ period: 2025-03 }' },
      },
    ],
    found: true,
  },
  {
    title: 'Both hold for the same territory',
    rules: FACTS,
    claims: [
      {
        source: 'meridian-wire',
        fact: 'ferries.passengers',
        value: '48,210 people',
        more: { scope: '{ territory: kesra }' },
      },
      {
        source: 'orlen-post',
        fact: 'ferries.passengers',
        value: '31,070 people',
        more: { scope: '{ territory: kesra }' },
      },
    ],
    found: false,
  },
  {
    title: 'Neither has a scope',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'ferries.passengers', value: '48,210 people' },
      { source: 'orlen-post', fact: 'ferries.passengers', value: '31,070 people' },
    ],
    found: false,
  },
  {
    title: 'Neither has a scope, and another source has each of the two figures for a territory of its own',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'ferries.passengers', value: 'about 48,000 people' },
      { source: 'orlen-post', fact: 'ferries.passengers', value: 'about 31,000 people' },
      {
        source: 'kesra-times',
        fact: 'ferries.passengers',
        value: '48,210 people',
        more: { scope: '{ territory: kesra-south }' },
      },
      {
        source: 'kesra-times',
        fact: 'ferries.passengers',
        value: '31,070 people',
        more: { scope: '{ territory: kesra-north }' },
      },
    ],
    found: true,
  },
];
