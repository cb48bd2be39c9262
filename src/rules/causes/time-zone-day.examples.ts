import type { CauseExample } from '../example.ts';

const FACTS = `extends: [gainsay:recommended]
facts:
  probe.landed: { type: date, label: Landing of the probe }
  probe.signal: { type: time, label: First signal of the probe }
`;

export const timeZoneDayExamples = (): readonly CauseExample[] => [
  {
    title: 'Neighbouring days in two zones',
    rules: FACTS,
    sources: { 'meridian-wire': { zone: 'Pacific/Auckland' }, 'orlen-post': { zone: 'America/Bogota' } },
    claims: [
      { source: 'meridian-wire', fact: 'probe.landed', value: '2026-03-05' },
      { source: 'orlen-post', fact: 'probe.landed', value: '2026-03-04' },
    ],
    found: true,
  },
  {
    title: 'One clock reading, in two zones',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '2026-03-04T14:30Z' },
      { source: 'orlen-post', fact: 'probe.signal', value: '2026-03-04T14:30+02:00' },
    ],
    found: true,
  },
  {
    title: 'One time of day, in two zones',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '14:30+03:00' },
      { source: 'orlen-post', fact: 'probe.signal', value: '14:30+02:00' },
    ],
    found: true,
  },
  {
    title: 'An hour apart to the minute, in two zones',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '2026-03-04T11:47Z' },
      { source: 'orlen-post', fact: 'probe.signal', value: '14:47+02:00' },
    ],
    found: true,
  },
  {
    title: 'An hour of another day',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '2026-03-04T11:47Z' },
      { source: 'orlen-post', fact: 'probe.signal', value: '2026-03-06T14:47+02:00' },
    ],
    found: false,
  },
  {
    title: 'An hour apart, and both told by the quarter of an hour',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '11:45Z' },
      { source: 'orlen-post', fact: 'probe.signal', value: '14:45+02:00' },
    ],
    found: false,
  },
  {
    title: 'A moment of one day that was another day elsewhere',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.landed', value: '2026-03-04T23:40-05:00' },
      { source: 'orlen-post', fact: 'probe.landed', value: '2026-03-05' },
    ],
    found: true,
  },
  {
    title: 'The later day is that of the western zone, where no moment has it',
    rules: FACTS,
    sources: { 'meridian-wire': { zone: '"+12:00"' }, 'orlen-post': { zone: '"-05:00"' } },
    claims: [
      { source: 'meridian-wire', fact: 'probe.landed', value: '2026-03-04' },
      { source: 'orlen-post', fact: 'probe.landed', value: '2026-03-05' },
    ],
    found: false,
  },
  {
    title: 'The later day is that of the western zone, which is told by its name',
    rules: FACTS,
    sources: { 'meridian-wire': { zone: '"+09:00"' }, 'orlen-post': { zone: 'Europe/Paris' } },
    claims: [
      { source: 'meridian-wire', fact: 'probe.landed', value: '2026-03-04' },
      { source: 'orlen-post', fact: 'probe.landed', value: '2026-03-05' },
    ],
    found: false,
  },
  {
    title: 'Two days apart are two days in any zone',
    rules: FACTS,
    sources: { 'meridian-wire': { zone: 'Pacific/Auckland' }, 'orlen-post': { zone: 'America/Bogota' } },
    claims: [
      { source: 'meridian-wire', fact: 'probe.landed', value: '2026-03-06' },
      { source: 'orlen-post', fact: 'probe.landed', value: '2026-03-04' },
    ],
    found: false,
  },
  {
    title: 'Two clocks in one zone',
    rules: FACTS,
    claims: [
      { source: 'meridian-wire', fact: 'probe.signal', value: '17:30Z' },
      { source: 'orlen-post', fact: 'probe.signal', value: '16:30Z' },
    ],
    found: false,
  },
];
