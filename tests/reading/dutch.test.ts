import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/reading/languages/dutch.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

/** Thursday, 14 March 2024. */
const PUBLISHED = daysFromCivil(2024, 3, 14);

/** The finds of a text, each as its type, its notation and what it is counted from. */
const said = (text: string): readonly string[] =>
  readWords(text, { language: dutch(), published: PUBLISHED, lexicon: PLAIN_LEXICON }).map((find) =>
    `${find.type} ${find.notation ?? 'open'} ${find.anchor ?? ''}`.trim(),
  );

const FOUND: Readonly<Record<string, readonly string[]>> = {
  // Scales that are false friends, and numbers in one word.
  'een miljard euro en een biljoen yen': ['money EUR 1 billion', 'money JPY 1 trillion'],
  'bijna driekwart miljard, anderhalf miljoen euro': ['number almost 0.75 billion', 'money EUR 1.5 million'],
  'tweehonderdeenendertig gulden, tweeënhalf uur': ['money NLG 231', 'duration 2.5 hours'],
  // What stands for a sum where something is paid, and is a weight elsewhere.
  'Het huis werd verkocht voor vier ton.': ['money EUR 0.4 million'],
  'Het schip bracht vier ton graan.': ['quantity 4 t'],
  'twee kronen, 300 Zweedse kronen en 40 cent': ['quantity 2', 'money SEK 300', 'money EUR 0.40'],
  // A limit, and a level that is reached with the same word.
  'Kinderen tot 12 jaar; het aantal liep op tot 47.': ['duration at most 12 years', 'number 47'],
  'tussen de 10 en 16 procent, een half procentpunt': ['percentage 10..16%', 'percentage 0.5 points'],
  'jaren veertig van de zeventiende eeuw, eerste helft van de 17e eeuw': ['date 164X', 'date 1601..1650'],
  'een half dozijn mensen': ['quantity 6 people'],
  'niet bewaren boven 25 °C, niet beneden de 2 graden': ['quantity at most 25 °C', 'quantity at least 2 °C'],
  // The second part of the verb says that it fell.
  'De omzet nam met 6 procent af, de winst nam met 6 procent toe.': ['percentage -6%', 'percentage 6%'],
  'De inflatie daalde van 7,2 procent naar 6,9 procent.': ['percentage 7.2%', 'percentage 6.9%'],
  // Persons in nouns of several words, shares without a whole, and numbers behind what they count.
  'tweehonderd stamgasten, een op de vijf huizen': ['quantity 200 people', 'ratio 1/5'],
  'De helft stemde voor, twee derde was er.': ['ratio 1/2', 'ratio 2/3'],
  'een dag of tien, een kwartier': ['duration about 10 days', 'duration 15 minutes'],
  'drie keer zo groot; drie keer gebeld': ['ratio 3x', 'quantity 3'],
  // Hours of the day and of work.
  'vanaf 18.00 uur, om elf uur ’s nachts, om drie uur ’s nachts': ['time 18:00', 'time 23:00', 'time 03:00'],
  // A hedge through a preposition, a negation that turns one, a word between a number and what it counts.
  'hooguit voor een tiende, niet verder dan 400 meter': ['ratio at most 1/10', 'quantity at most 400 metres'],
  'zes lange jaren, hooguit 8 graden, Lieke Prins (39)': [
    'duration 6 years',
    'quantity at most 8 °C',
    'quantity 39 years',
  ],
  '17 stemmen voor en 12 tegen, waarvan er 5 tot een vraag leidden': ['quantity 17', 'number 12', 'number 5'],
  'om 20 uur, na een rit van 20 uur': ['time 20:00', 'duration 20 hours'],
  'open van 9 tot 17 uur, dicht om half drie ’s middags': ['time 09:00..17:00', 'time 14:30'],
  // Dates by their words and from the day of publication.
  'in ’98, in de jaren tachtig en negentig': ['date 1998', 'date 198X', 'date 199X'],
  'in de nacht van 12 op 13 maart 2022': ['date 2022-03-12..2022-03-13'],
  'half juli, medio 2025, eind vorig jaar': ['date mid 2024-07', 'date mid 2025', 'date late 2023'],
  'volgende week dinsdag, vrijdag jl.': ['date 2024-03-19', 'date 2024-03-08'],
  'twee weken na de beslissing': ['date 2 weeks after de beslissing'],
  'vijfentwintighonderd euro, 2 t staal, twee dozijn eieren': ['money EUR 2,500', 'quantity 2 t', 'quantity 24'],
  'het laatste kwartaal van 2020, de laatste helft van 2021': ['date 2020-36', 'date 2021-41'],
  'twee jaar, drie maanden': ['duration 2 years 3 months'],
  '10 graden onder nul, negentiennegenennegentig': ['quantity -10 °C', 'date 1999'],
};

const NOTHING: readonly string[] = [
  'Op een mooie morgen, rond half zes, zag mevrouw Mei keizer Augustus.',
  'De Tachtigjarige Oorlog, de Vierdaagse van Nijmegen, basisschool De Zeven Linden.',
  'Artikel 6:162 BW, r.o. 4.12, besluit nr. 2019/45 en artikel 9 lid 2.',
  'Kerkstraat 14, 1017 AB Amsterdam, dag en nacht open, 24/7.',
  'In de eerste helft stond het 2-1; zo is het, en Johannes 3:16 zegt het ook.',
  'In de afgelopen jaren kwam 50PLUS om 8 uur bijeen, met Dorpsbelang ’98 vanaf 9 uur.',
  'Een paar honderd euro, enkele honderdduizend euro en een paar dozijn mensen; bel +31 20 123 1990.',
  'In 1200 v.Chr. was 5 pond brons er van half drie tot vijf.',
];

describe('Dutch', () => {
  it.each(Object.entries(FOUND))('%s', (text, finds) => {
    expect(said(text)).toEqual(finds);
  });

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
