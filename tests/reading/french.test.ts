import { describe, expect, it } from 'vitest';
import { french } from '../../src/reading/languages/french.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

/** Wednesday, 28 July 2021. */
const PUBLISHED = daysFromCivil(2021, 7, 28);

function read(text: string): readonly string[] {
  return readWords(text, { language: french(), published: PUBLISHED, lexicon: PLAIN_LEXICON }).map(
    ({ type, notation, anchor }) => [type, notation, ...(anchor === undefined ? [] : [anchor])].join(' '),
  );
}

const FOUND: readonly (readonly [text: string, ...finds: string[]])[] = [
  // Scales that are false friends, and a word that loses its vowel before a figure.
  ['1,2 milliard d’euros, puis 1 billion de yens', 'money EUR 1.2 billion', 'money JPY 1 trillion'],
  ['un peu moins d’1,5 million d’€', 'money almost EUR 1.5 million'],
  // Spelt numbers of Paris and of Brussels.
  ['quatre-vingt-dix-sept euros, nonante-sept euros', 'money EUR 97', 'money EUR 97'],
  ['deux millions trois cent mille euros', 'money EUR 2.3 million'],
  ['à ne pas conserver au-dessus de 25 °C', 'quantity at most 25 °C'],
  ['jamais plus de 8 comprimés', 'quantity at most 8'],
  ['neuf virgule cinq pour cent', 'percentage 9.5%'],
  // A number of those that were spoken of, a half of them, and votes against votes.
  [
    'par 15 voix contre 8, dont la moitié à Paris ; 12 d’entre eux',
    'quantity 15',
    'number 8',
    'ratio 1/2',
    'number 12',
  ],
  ['deuxième quart du XVIIe siècle, les années quarante du XVIIe siècle', 'date 1626..1650', 'date 164X'],
  ['au moins pour un tiers', 'ratio at least 1/3'],
  // Digits of Geneva, of Rabat and of accountants.
  ['CHF 1’850.- ou 45,2 MDH, soit 4,1 M€', 'money CHF 1,850', 'money MAD 45.2 million', 'money EUR 4.1 million'],
  // Both levels have the unit of the second; only a fall is below zero.
  ['passée de 3,4 à 2,9 milliards d’euros', 'money EUR 3.4 billion', 'money EUR 2.9 billion'],
  ['Le taux recule de 0,3 point, à 7 %', 'percentage -0.3 points', 'percentage 7%'],
  // Round words are about so many; an article counts victims alone.
  ['une vingtaine d’engins et une bonne centaine de pompiers', 'quantity about 20', 'quantity just over 100 people'],
  ['Un homme et une femme ont vu un mort', 'quantity 1 people'],
  ['Trois Français sur quatre, un logement sur dix', 'ratio 3/4', 'ratio 1/10'],
  ['deux fois plus cher, quatre fois moins lourd', 'ratio 2x', 'ratio 1/4'],
  ['un quart d’heure, un quart des voix', 'duration 0.25 hours', 'ratio 1/4'],
  // Days, years and centuries in words.
  ['le vingt-deux mars deux mille dix-neuf', 'date 2019-03-22'],
  ['au XIXe siècle et dans les années quatre-vingt-dix', 'date 18XX', 'date 199X'],
  ['mi-juillet, fin 2020, à l’été 2019', 'date mid 2021-07', 'date late 2020', 'date 2019-22'],
  // Told from the day of publication.
  ['vendredi dernier, le 1er octobre dernier', 'date 2021-07-23', 'date 2020-10-01'],
  ['il y a trois ans, la semaine prochaine', 'date 2018~', 'date 2021-08-02..2021-08-08'],
  ['deux semaines après la décision', 'date 2 weeks after la décision'],
  ['de 9h à 12h30, à quinze heures trente', 'time 09:00..12:30', 'time 15:30'],
  ['après 14 heures de débats, à 8 heures', 'duration 14 hours', 'time 08:00'],
  ['un film qui dure 2h15, en 2 h 41 min', 'duration 2 hours 15 minutes', 'duration 2 hours 41 minutes'],
  ['les 2000 voitures de 2020', 'quantity 2,000', 'date 2020'],
  ['vingt-cinq cents', 'money EUR 0.25'],
  ['le dernier trimestre 2020, la première moitié de 2021', 'date 2020-36', 'date 2021-40'],
  ['deux ans, trois mois', 'duration 2 years 3 months'],
  [
    "en 4h32'17\", puis 4 h 05′ 07″ et 2h 05'",
    'duration 4 hours 32 minutes 17 seconds',
    'duration 4 hours 5 minutes 7 seconds',
    'duration 2 hours 5 minutes',
  ],
  ['10 degrés sous zéro', 'quantity -10 °C'],
];

const NOTHING: readonly string[] = [
  'Un quart de finale gagné 3-1, la première moitié du match.',
  'La guerre de Cent Ans, 75011 Paris, la place du 14-Juillet.',
  'L’après-midi, dans le Midi, une sonde sur Mars.',
  'Un vélo neuf, un deux-roues, un mille-feuille, un franc succès.',
  'La loi n° 2016-1691, l’article 83, le port USB 3.0, la 5G.',
  'À ce jour, l’un des rares témoins a été doublé par un autre.',
  'Quelques centaines d’euros, plusieurs milliers de personnes, quelques cent euros, +33 123 456 789.',
  'En 1200 av. J.-C., au Ve siècle avant notre ère.',
];

describe('French', () => {
  it.each(FOUND)('%s', (text, ...finds) => {
    expect(read(text)).toEqual(finds);
  });

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
