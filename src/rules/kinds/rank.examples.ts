/* eslint-disable max-lines -- A table of data, which reads best in one piece. */
import type { KindExample } from '../example.ts';
import { post, RULES, says, SOURCES, wire } from './rank.example-bridges.ts';

const [RANK, COST] = ['orlen-bridge.cost-rank', 'orlen-bridge.cost'];
const IN_KESRA = 'territory: kesra';
/** The costliest in Kesra as of 2021, and the figure that it is said to have. */
const SUPERLATIVE = [wire(RANK, 'costliest', IN_KESRA), wire(COST, 'EUR 748 million')];

const examples = (): readonly Omit<KindExample, 'rules' | 'sources'>[] => [
  {
    title: 'A superlative against a figure that is certainly higher, of a subject in its scope and of an earlier day',
    claims: [
      ...SUPERLATIVE,
      post('kesra-bridge.cost', 'EUR 900 million'),
      post('kesra-bridge.opened', '2019-03-11'),
      post('kesra-bridge.country', 'orlen'),
    ],
    finds: ['error conflict: meridian-wire | orlen-post | meridian-wire'],
  },
  {
    title: 'Near miss: the record was broken after the article, and a higher figure elsewhere was never in its scope',
    claims: [
      ...SUPERLATIVE,
      post('kesra-bridge.cost', 'EUR 900 million'),
      post('kesra-bridge.opened', '2022'),
      post('kesra-bridge.country', 'kesra'),
      post('dorne-bridge.cost', 'EUR 5 billion'),
      post('dorne-bridge.country', 'dorne'),
    ],
    finds: [],
  },
  {
    title: 'Possible: nobody says where the costlier bridge is, nor since when it stands',
    claims: [...SUPERLATIVE, post('kesra-bridge.cost', 'EUR 900 million')],
    finds: ['info possible: meridian-wire | orlen-post | meridian-wire'],
  },
  {
    title: 'Possible: the words most likely mean less than the other figure, and allow more',
    claims: [
      wire(RANK, 'costliest', IN_KESRA),
      wire(COST, 'over EUR 700 million'),
      post('kesra-bridge.cost', 'EUR 900 million'),
      post('kesra-bridge.opened', '2019-03-11'),
      post('kesra-bridge.country', 'kesra'),
    ],
    finds: ['info possible: meridian-wire | orlen-post | meridian-wire'],
  },
  {
    title: 'Two holders of one place, where the later one was there before',
    claims: [
      wire(RANK, 'costliest', IN_KESRA),
      post('kesra-bridge.cost-rank', 'highest', IN_KESRA),
      post('kesra-bridge.opened', '2019-03-11'),
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Near miss: a record then and a record now, with the later opening in between',
    claims: [
      wire(RANK, 'costliest', IN_KESRA),
      post('kesra-bridge.cost-rank', 'highest', IN_KESRA),
      post('kesra-bridge.opened', '2022-11'),
    ],
    finds: [],
  },
  {
    title: 'Possible: one source has a wider scope than another',
    claims: [wire(RANK, 'costliest', IN_KESRA), post(RANK, 'costliest', 'territory: orlen')],
    finds: ['info possible: meridian-wire | orlen-post'],
  },
  {
    title: 'One bridge in two places of one scope and moment',
    claims: [
      wire(RANK, 'costliest', `${IN_KESRA}, as-of: 2021`),
      post(RANK, '2nd highest', `${IN_KESRA}, as-of: 2021`),
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'Near miss: a place that is shared is another’s as well',
    claims: [
      wire(RANK, 'joint highest', IN_KESRA),
      post('kesra-bridge.cost-rank', 'joint highest', IN_KESRA),
      post('kesra-bridge.opened', '2019-03-11'),
    ],
    finds: [],
  },
  {
    title: 'Near miss: a place since a year is held against no figure; against another place of its own it is',
    claims: [
      wire(RANK, 'costliest since 1999', `${IN_KESRA}, as-of: 2021`),
      wire(COST, 'EUR 748 million'),
      post(RANK, '2nd highest since 1999', `${IN_KESRA}, as-of: 2021`),
      post('kesra-bridge.cost', 'EUR 900 million'),
      post('kesra-bridge.opened', '1971-03-11'),
      post('kesra-bridge.country', 'kesra'),
    ],
    finds: ['error conflict: meridian-wire | orlen-post'],
  },
  {
    title: 'A draft that calls the first what opened later than another',
    claims: [
      wire('orlen-bridge.opened', '2021-05'),
      post('kesra-bridge.opened', '2019-03-11'),
      post('kesra-bridge.country', 'kesra'),
      says('our-piece', RANK, 'first', IN_KESRA),
    ],
    finds: ['error conflict about our-piece: our-piece | orlen-post | meridian-wire'],
  },
];

export const rankExamples = (): readonly KindExample[] =>
  examples().map((example) => ({
    ...example,
    rules: RULES,
    sources: SOURCES,
  }));
