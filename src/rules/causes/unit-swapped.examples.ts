import type { CauseExample } from '../example.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-trial.dose: { type: quantity, unit: mg, label: Dose in the trial at Orlen }
  orlen-trial.followed: { type: duration, label: Time that the trial at Orlen was followed }
  orlen-bridge.steel: { type: quantity, unit: tonnes, label: Steel of the bridge at Orlen }
  orlen-harbour.water: { type: quantity, label: Water in the harbour at Orlen }
  orlen-bridge.span: { type: quantity, unit: m, label: Span of the bridge at Orlen }
`;

export const unitSwappedExamples = (): readonly CauseExample[] => [
  {
    title: 'Grams for milligrams, against two others',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-trial.dose', value: '2.5 mg' },
      { source: 'orlen-post', fact: 'orlen-trial.dose', value: '2,500 µg' },
      { source: 'kesra-times', fact: 'orlen-trial.dose', value: '2.5 g' },
    ],
    found: true,
    mends: '2.5 mg',
  },
  {
    title: 'Weeks for months; with one voice on each side, nothing tells which to mend',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-trial.followed', value: '26 months' },
      { source: 'orlen-post', fact: 'orlen-trial.followed', value: 'almost 26 weeks' },
    ],
    found: true,
  },
  {
    title: 'One digit in two units that differ by a thousand',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-trial.dose', value: '5 mg' },
      { source: 'orlen-post', fact: 'orlen-trial.dose', value: '5 g' },
    ],
    found: true,
  },
  {
    title: 'One digit in two units recurs by chance',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-trial.followed', value: '3 months' },
      { source: 'orlen-post', fact: 'orlen-trial.followed', value: '3 years' },
    ],
    found: false,
  },
  {
    title: 'Five miles for five kilometres, in our piece alone',
    rules: RULES,
    sources: { 'our-piece': { role: 'draft' } },
    claims: [
      { source: 'kesra-times', fact: 'orlen-bridge.span', value: '5 km' },
      { source: 'our-piece', fact: 'orlen-bridge.span', value: '5 miles' },
    ],
    found: true,
  },
  {
    title: 'One digit in °C and in K, which differ by no prefix',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-harbour.water', value: '5 °C' },
      { source: 'orlen-post', fact: 'orlen-harbour.water', value: '5 kelvin' },
    ],
    found: false,
  },
  {
    title: 'Another number in another unit',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.span', value: '620 m' },
      { source: 'orlen-post', fact: 'orlen-bridge.span', value: '260 ft' },
    ],
    found: false,
  },
  {
    title: 'Short tons, where the fact declares tonnes',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.steel', value: '38,140 t' },
      { source: 'kesra-times', fact: 'orlen-bridge.steel', value: '38,140 t' },
      { source: 'orlen-post', fact: 'orlen-bridge.steel', value: '42,000 tons' },
    ],
    found: true,
  },
  {
    title: 'Tons that agree in no sense',
    rules: RULES,
    claims: [
      { source: 'meridian-wire', fact: 'orlen-bridge.steel', value: '38,140 t' },
      { source: 'orlen-post', fact: 'orlen-bridge.steel', value: '47,000 tons' },
    ],
    found: false,
  },
];
