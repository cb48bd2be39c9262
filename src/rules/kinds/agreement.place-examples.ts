import type { KindExample } from '../example.ts';

const RACE = `extends: [gainsay:recommended]
facts:
  orlen-race.place: { type: rank, changes: no, label: Place of the boat from Orlen }
`;

const PLACE = 'orlen-race.place';

/** A place holds as of the day on which it is told, unless the rules say that it is settled. */
export const placeExamples = (): readonly KindExample[] => [
  {
    title: 'A place in a race is settled, where the rules say that it does not change: whoever tells another is wrong',
    rules: RACE,
    sources: {
      'race-office': { role: 'reference', published: '2026-05-22' },
      'orlen-post': { published: '2026-05-23' },
      'our-piece': { role: 'draft' },
    },
    claims: [
      { source: 'race-office', fact: PLACE, value: 'second' },
      { source: 'orlen-post', fact: PLACE, value: '2nd' },
      { source: 'our-piece', fact: PLACE, value: 'third' },
    ],
    finds: ['error conflict about our-piece: orlen-post, race-office | our-piece'],
  },
];
