/* eslint-disable max-lines -- A table of data, which reads best in one piece. */
import type { ExampleClaim, KindExample } from '../example.ts';

const COST = `classes:
  bridge:
    cost: { type: money, label: Cost }
    cost-deck: { type: money, label: Deck }
    cost-piers: { type: money, label: Piers }
subjects:
  orlen-bridge: { class: bridge, label: The bridge at Orlen }
rules:
  - { id: cost-adds-up, kind: equation, equation: cost = cost-deck + cost-piers }
`;

const IN_DOLLARS: readonly ExampleClaim[] = [
  { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 112 million' },
  { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'USD 67 million' },
  { source: 'kesra-news', fact: 'orlen-bridge.cost-piers', value: 'EUR 45 million' },
];

const VISITS = `classes:
  museum:
    visitors: { type: quantity, unit: people, label: Visitors }
    visitors-before: { type: quantity, unit: people, label: Visitors the year before }
    growth: { type: percentage, label: Growth }
subjects:
  orlen-museum: { class: museum, label: The museum of Orlen }
rules:
  - { id: growth, kind: equation, equation: growth = (visitors - visitors-before) / visitors-before }
`;

const STATED = `facts:
  kesra-fine.amount: { type: money, label: The fine }
  kesra-draft.amount: { type: money, label: The fine in the draft }
  kesra-fine.multiple: { type: ratio, of: [kesra-fine.amount, kesra-draft.amount], label: The fine as a multiple of the draft }
rules:
  - { id: stated-figures, kind: equation }
`;

const SHARES = `facts:
  kesra-vote.yes: { type: percentage, label: Yes }
  kesra-vote.no: { type: percentage, label: No }
  kesra-vote.blank: { type: percentage, label: Blank }
rules:
  - { id: shares, kind: equation, equation: sum(kesra-vote.*) = 100% }
`;

const CITY = `facts:
  orlen.people: { type: quantity, unit: people, label: People of Orlen }
  orlen.area: { type: quantity, unit: km², label: Area of Orlen }
  orlen.density: { type: quantity, unit: people/km², label: Density of Orlen }
rules:
  - { id: density-right, kind: equation, equation: density = people / area }
`;

const JOURNEY = `classes:
  trip:
    leaves: { type: time, label: Departure }
    arrives: { type: time, label: Arrival }
    takes: { type: duration, label: Journey }
subjects:
  night-train: { class: trip, label: The night train }
rules:
  - { id: journey, kind: equation, equation: takes = arrives - leaves }
`;

const LIFE = `classes:
  life:
    born: { type: date, label: Birth }
    died: { type: date, label: Death }
    age: { type: quantity, unit: years, label: Age }
subjects:
  keeper: { class: life, label: The keeper of the light }
rules:
  - { id: age, kind: equation, equation: age = died - born }
`;

export const equationExamples = (): readonly KindExample[] => [
  {
    title: 'Parts that come to more than the whole are a conflict, each figure a position',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 100 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 60 million' },
      { source: 'kesra-news', fact: 'orlen-bridge.cost-piers', value: 'EUR 45 million' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post | kesra-news'],
  },
  {
    title: 'Near miss: each figure is rounded, and some figures within their rounding add up',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 106 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 60 million' },
      { source: 'kesra-news', fact: 'orlen-bridge.cost-piers', value: 'EUR 45 million' },
    ],
    finds: [],
  },
  {
    title: 'Near miss: three shares of 33 % can be all there is',
    rules: SHARES,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-vote.yes', value: '33%' },
      { source: 'meridian-wire', fact: 'kesra-vote.no', value: '33%' },
      { source: 'meridian-wire', fact: 'kesra-vote.blank', value: '33%' },
    ],
    finds: [],
  },
  {
    title: 'A part that nobody tells leaves the sum without a verdict',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 100 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 140 million' },
    ],
    finds: [],
  },
  {
    title: 'Possible: the sum is reached only outside of what a hedged figure most likely means',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'about EUR 110 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 60 million' },
      { source: 'kesra-news', fact: 'orlen-bridge.cost-piers', value: 'EUR 42 million' },
    ],
    finds: ['info possible: meridian-wire | orlen-post | kesra-news'],
  },
  {
    title: 'A growth that the figures do not bear out',
    rules: VISITS,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-museum.growth', value: '20%' },
      { source: 'orlen-post', fact: 'orlen-museum.visitors', value: '11,240 people' },
      { source: 'orlen-post', fact: 'orlen-museum.visitors-before', value: '10,010 people' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post | orlen-post'],
  },
  {
    title: 'A ratio that a source states is held against the figures, without an equation',
    rules: STATED,
    claims: [
      { source: 'meridian-wire', fact: 'kesra-fine.multiple', value: 'double' },
      { source: 'orlen-post', fact: 'kesra-fine.amount', value: 'EUR 12 million' },
      { source: 'kesra-news', fact: 'kesra-draft.amount', value: 'EUR 4 million' },
    ],
    finds: ['error conflict: meridian-wire | orlen-post | kesra-news'],
  },
  {
    title:
      'Where sources differ on a part, one choice that fits is enough; but what a single source tells has to add up',
    rules: COST,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.cost', value: 'EUR 105 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost', value: 'EUR 101 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 60 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-piers', value: 'EUR 45 million' },
    ],
    finds: ['error conflict: orlen-post | orlen-post | orlen-post'],
  },
  {
    title: 'A draft whose figure does not go with those of the sources is a finding of its own',
    rules: COST,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'our-piece', fact: 'orlen-bridge.cost', value: 'over EUR 120 million' },
      { source: 'orlen-post', fact: 'orlen-bridge.cost-deck', value: 'EUR 60 million' },
      { source: 'kesra-news', fact: 'orlen-bridge.cost-piers', value: 'EUR 45 million' },
    ],
    finds: ['error conflict about our-piece: our-piece | orlen-post | kesra-news'],
  },
  {
    title: 'Amounts are carried to the currency of the left side at the rates of their days',
    rules: COST,
    rates: 'Date,USD\n2026-03-02,1.10\n2026-03-03,1.11\n2026-03-04,1.12\n',
    sources: { 'orlen-post': { published: '2026-03-04' } },
    claims: IN_DOLLARS,
    finds: ['error conflict: meridian-wire | orlen-post | kesra-news'],
  },
  {
    title: 'Without a rate for the days there is nothing to reckon with',
    rules: COST,
    sources: { 'orlen-post': { published: '2026-03-04' } },
    claims: IN_DOLLARS,
    finds: ['incomparable: kesra-news, meridian-wire, orlen-post'],
  },
  {
    title: 'So much a unit of something else: people a square kilometre',
    rules: CITY,
    claims: [
      { source: 'meridian-wire', fact: 'orlen.people', value: '1,248,310 people' },
      { source: 'meridian-wire', fact: 'orlen.area', value: '312.4 km²' },
      { source: 'orlen-post', fact: 'orlen.density', value: '3,699 people/km²' },
    ],
    finds: ['error conflict: orlen-post | meridian-wire | meridian-wire'],
  },
  {
    title: 'Near miss: the area in another unit, and every figure rounded',
    rules: CITY,
    claims: [
      { source: 'meridian-wire', fact: 'orlen.people', value: '1.25 million people' },
      { source: 'kesra-news', fact: 'orlen.area', value: '31,200 ha' },
      { source: 'orlen-post', fact: 'orlen.density', value: 'about 4,000 people/km²' },
    ],
    finds: [],
  },
  {
    title: 'Times: what lies between two clocks, over midnight as well',
    rules: JOURNEY,
    claims: [
      { source: 'meridian-wire', fact: 'night-train.leaves', value: '"23:30"' },
      { source: 'meridian-wire', fact: 'night-train.arrives', value: '"01:10"' },
      { source: 'orlen-post', fact: 'night-train.takes', value: '2 hours 20 minutes' },
    ],
    finds: ['error conflict: orlen-post | meridian-wire | meridian-wire'],
  },
  {
    title: 'Near miss: nobody says how many midnights lie between two clocks',
    rules: JOURNEY,
    claims: [
      { source: 'meridian-wire', fact: 'night-train.leaves', value: '"23:30"' },
      { source: 'meridian-wire', fact: 'night-train.arrives', value: '"01:10"' },
      { source: 'orlen-post', fact: 'night-train.takes', value: '25 hours 40 minutes' },
    ],
    finds: [],
  },
  {
    title: 'Near miss: clocks of two zones, each with its distance from UTC',
    rules: JOURNEY,
    claims: [
      { source: 'meridian-wire', fact: 'night-train.leaves', value: '22:00+01:00' },
      { source: 'meridian-wire', fact: 'night-train.arrives', value: '07:30+02:00' },
      { source: 'orlen-post', fact: 'night-train.takes', value: '8.5 hours' },
    ],
    finds: [],
  },
  {
    title: 'Days: an age is as many whole years as lie between two of them',
    rules: LIFE,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'orlen-post', fact: 'keeper.born', value: '1853-03-04' },
      { source: 'orlen-post', fact: 'keeper.died', value: '1896-01-10' },
      { source: 'our-piece', fact: 'keeper.age', value: '43 years' },
    ],
    finds: ['error conflict about our-piece: our-piece | orlen-post | orlen-post'],
  },
];
