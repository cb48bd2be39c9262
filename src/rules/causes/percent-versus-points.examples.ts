import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  levy.rise: { type: percentage, label: Rise of the levy }
  levy.before: { type: percentage, label: Levy before the rise }
  levy.after: { type: percentage, label: Levy after the rise }
`;

export const percentVersusPointsExamples = (): readonly CauseExample[] => [
  {
    title: 'One number, in points and in percent',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '3 points' },
      { source: 'kesra-times', fact: 'levy.rise', value: '3 points' },
      { source: 'orlen-post', fact: 'levy.rise', value: '3%' },
    ],
    found: true,
    mends: '3 points',
  },
  {
    title: 'One number, the one rounded and the other hedged',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: 'just over 7%' },
      { source: 'kesra-times', fact: 'levy.rise', value: '7.1%' },
      { source: 'orlen-post', fact: 'levy.rise', value: '7 points' },
    ],
    found: true,
    mends: '7%',
  },
  {
    title: 'Basis points and percent: the number that they come to in points stays, and its unit changes',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '25 basis points' },
      { source: 'kesra-times', fact: 'levy.rise', value: '25 basis points' },
      { source: 'orlen-post', fact: 'levy.rise', value: '0.25%' },
    ],
    found: true,
    mends: '0.25 points',
  },
  {
    title: 'One number, in basis points and in percent',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '-25 basis points' },
      { source: 'kesra-times', fact: 'levy.rise', value: '-0.25 points' },
      { source: 'orlen-post', fact: 'levy.rise', value: '-25%' },
    ],
    found: true,
    mends: '-25 basis points',
  },
  {
    title: 'Basis points where percent are meant: no figure in basis points tells them',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '0.25%' },
      { source: 'kesra-times', fact: 'levy.rise', value: '0.25%' },
      { source: 'orlen-post', fact: 'levy.rise', value: '25 basis points' },
    ],
    found: true,
    mends: '0.25%',
  },
  {
    title: 'One change told both ways: from 20% to 25% is 5 points, or 25%',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '25%' },
      { source: 'orlen-post', fact: 'levy.rise', value: '5%' },
      { source: 'kesra-times', fact: 'levy.before', value: '20%' },
      { source: 'kesra-times', fact: 'levy.after', value: '25%' },
    ],
    found: true,
  },
  {
    title: 'Two percentages that no change of the subject has',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '25%' },
      { source: 'orlen-post', fact: 'levy.rise', value: '5%' },
      { source: 'kesra-times', fact: 'levy.before', value: '40%' },
      { source: 'kesra-times', fact: 'levy.after', value: '45%' },
    ],
    found: false,
  },
  {
    title: 'Two percentages, and nothing is known of what they changed from',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'levy.rise', value: '25%' },
      { source: 'orlen-post', fact: 'levy.rise', value: '5%' },
    ],
    found: false,
  },
];
