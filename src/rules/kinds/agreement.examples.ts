/* eslint-disable max-lines -- A table of data, which reads best in one piece. */
import type { KindExample } from '../example.ts';
import { placeExamples } from './agreement.place-examples.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-bridge.length: { type: quantity, unit: m, label: Length of the bridge at Orlen }
  orlen-bridge.begun: { type: date, label: First day of work on the bridge at Orlen }
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
  orlen-bridge.cost: { type: money, rate-date: orlen-bridge.opened, label: Cost of the bridge at Orlen }
  kesra-ferry.passengers: { type: quantity, unit: people, label: Passengers of the ferry to Kesra }
`;

const LENGTH = 'orlen-bridge.length';
const OPENED = 'orlen-bridge.opened';
const BEGUN = 'orlen-bridge.begun';
const COST = 'orlen-bridge.cost';
const PASSENGERS = 'kesra-ferry.passengers';

const examples = (): readonly Omit<KindExample, 'rules'>[] => [
  {
    title: 'Two figures of one precision that differ are a conflict; the position with more voices stands first',
    claims: [
      { source: 'kesra-times', fact: LENGTH, value: '1,240 m' },
      { source: 'meridian-wire', fact: LENGTH, value: '1,420 m' },
      { source: 'orlen-post', fact: LENGTH, value: '1.42 km' },
    ],
    finds: ['error conflict: meridian-wire, orlen-post | kesra-times', 'compatible: meridian-wire, orlen-post'],
  },
  {
    title: 'Near miss: a round figure with a hedge holds the exact one',
    claims: [
      { source: 'meridian-wire', fact: COST, value: 'almost EUR 350 million' },
      { source: 'orlen-post', fact: COST, value: 'EUR 347.6 million' },
    ],
    finds: ['compatible: meridian-wire, orlen-post'],
  },
  {
    title: 'Possible: the day lies in what the words allow, but not in what they most likely mean',
    claims: [
      { source: 'meridian-wire', fact: OPENED, value: 'mid 2026-05' },
      { source: 'orlen-post', fact: OPENED, value: '2026-05-22' },
    ],
    finds: ['info possible: meridian-wire | orlen-post'],
  },
  {
    title: 'A draft that stands against the sources is a finding of its own',
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'meridian-wire', fact: OPENED, value: '2026-05-22' },
      { source: 'orlen-post', fact: OPENED, value: '2026-05-22' },
      { source: 'our-piece', fact: OPENED, value: '2026-05-21' },
    ],
    finds: ['error conflict about our-piece: meridian-wire, orlen-post | our-piece'],
  },
  {
    title: 'A claim that is too wide to take a side is listed under `fits`',
    claims: [
      { source: 'kesra-times', fact: LENGTH, value: '1,240 m' },
      { source: 'meridian-wire', fact: LENGTH, value: 'over 1 km' },
      { source: 'orlen-post', fact: LENGTH, value: '1,420 m' },
    ],
    finds: ['error conflict: kesra-times | orlen-post; fits: meridian-wire', 'compatible: kesra-times, meridian-wire'],
  },
  {
    title: 'Other qualifiers, other statements; a qualifier that one side lacks makes a clash possible',
    claims: [
      { source: 'kesra-times', fact: PASSENGERS, value: '61,300', more: { scope: '{ period: 2024 }' } },
      { source: 'meridian-wire', fact: PASSENGERS, value: '58,120', more: { scope: '{ period: 2025 }' } },
      { source: 'orlen-post', fact: PASSENGERS, value: 'about 58,000' },
    ],
    finds: [
      'info possible: orlen-post | kesra-times',
      'compatible: meridian-wire, orlen-post',
      'incomparable: kesra-times, meridian-wire',
    ],
  },
  {
    title: 'A distance that is vague enough for both days takes no side, whoever else counts from the same event',
    claims: [
      { source: 'kesra-times', fact: BEGUN, value: '2026-03-02' },
      { source: 'kesra-times', fact: OPENED, value: '2026-05-31' },
      { source: 'meridian-wire', fact: OPENED, value: '2026-06-02' },
      { source: 'orlen-herald', fact: OPENED, value: '3 months after orlen-bridge.begun' },
      { source: 'orlen-post', fact: OPENED, value: '90 days after orlen-bridge.begun' },
    ],
    finds: [
      'error conflict: kesra-times, orlen-post | meridian-wire; fits: orlen-herald',
      'compatible: meridian-wire, orlen-herald',
      'compatible: kesra-times, orlen-herald, orlen-post',
    ],
  },
  {
    title: 'Two speakers differ, and no source takes a side: disputed',
    claims: [
      { source: 'meridian-wire', fact: PASSENGERS, value: '4,100 people', more: { 'said-by': 'harbour-office' } },
      { source: 'orlen-post', fact: PASSENGERS, value: '9,300 people', more: { 'said-by': 'ferry-line' } },
    ],
    finds: ['info disputed: meridian-wire | orlen-post'],
  },
  {
    title: 'What one source denies and another says is a conflict where the values meet',
    claims: [
      { source: 'meridian-wire', fact: OPENED, value: '2026-05' },
      { source: 'orlen-post', fact: OPENED, value: '2026-05-22', more: { stance: 'denied' } },
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Two currencies meet through the reference rates of the days around the event',
    rates: 'Date,USD\n2026-05-22,1.1612\n2026-05-21,1.1587\n2026-05-20,1.1601\n',
    claims: [
      { source: 'kesra-times', fact: COST, value: 'USD 371.4 million' },
      { source: 'meridian-wire', fact: COST, value: 'USD 403.4 million' },
      { source: 'orlen-post', fact: COST, value: 'EUR 347.6 million' },
      { source: 'orlen-post', fact: OPENED, value: '2026-05-22' },
    ],
    finds: ['error conflict: meridian-wire, orlen-post | kesra-times', 'compatible: meridian-wire, orlen-post'],
  },
];

export const agreementExamples = (): readonly KindExample[] => [
  ...examples().map((example) => ({ ...example, rules: RULES })),
  ...placeExamples(),
];
