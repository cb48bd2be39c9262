import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/reading/languages/registry.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

const german = languageOf('de-AT');

function found(text: string): readonly (string | null)[] {
  if (!german) throw new Error('No reader of German');
  return readWords(text, { language: german, published: daysFromCivil(2021, 7, 28), lexicon: PLAIN_LEXICON }).map(
    ({ notation }) => notation,
  );
}

describe('German', () => {
  it.each([
    ['Die Schulden von 3,5 Billionen Yen', ['JPY 3.5 trillion']],
    ['knapp anderthalb Milliarden Euro', ['almost EUR 1.5 billion']],
    ['dreitausendsiebenhundertfünfundzwanzig Euro', ['EUR 3,725']],
    ['zwei- bis dreihundert Schaulustige', ['200..300']],
    ['in seiner Wohnung drei Golduhren, davon 2 echt', ['3', '2']],
    ['um halb zwölf in der Nacht, um 3 Uhr nachts', ['23:30', '03:00']],
    ['höchstens um ein Zehntel, nicht länger als zwei lange Jahre', ['at most 1/10', 'at most 2 years']],
    ['die Frist von zwei Jahren nach Art. 46', ['2 years']],
    ["Fr. 1'234.50 oder 499,– €", ['CHF 1,234.50', 'EUR 499']],
    ['der 5,2-Milliarden-Euro-Deal', ['EUR 5.2 billion']],
    ['fünf Euro zwanzig, also 85 Cent mehr', ['EUR 5.20', 'EUR 0.85']],
    ['ein Kredit über 5 Millionen Euro, über 3 Millionen Euro hinaus', ['EUR 5 million', 'over EUR 3 million']],
    ['ging um 4,6 Prozent auf 2,9 Milliarden Euro zurück', ['-4.6%', 'EUR 2.9 billion']],
    ['ein halbes Dutzend Kinder', ['6 people']],
    ['alle 6 bis 8 Stunden eine Tablette, alle sechs Stunden', ['6..8 hours']],
    ['ein Rohr von 1/2 Zoll, am 1/2', ['0.5 in']],
    ['nicht über 25 °C lagern, nie mehr als 4 bar', ['at most 25 °C', 'at most 4 bar']],
    ['in den vierziger Jahren des 17. Jahrhunderts, im zweiten Viertel des 17. Jahrhunderts', ['164X', '1626..1650']],
    ['sank von 5,4 auf 5,1 Prozent', ['5.4%', '5.1%']],
    ['mehr als die Hälfte, jeder fünfte Schüler, dreimal so viele', ['over 1/2', '1/5', '3x']],
    ['müssen bis 2030 um mindestens 55 Prozent gegenüber 1990 sinken', ['2030', 'at most -55%', '1990']],
    ['im Januar und Februar 2021, in der Saison 2018/19', ['2021-01', '2021-02', '2018..2019']],
    ['nach einem Jahr und sechs Monaten', ['1 year 6 months']],
    ['alle vier Jahre, eines Tages, zu zweit, ein paar hundert', []],
    ['vor drei Jahren, vergangene Woche, heuer', ['2018~', '2021-07-19..2021-07-25', '2021']],
    ['in den letzten Jahren, am nächsten Tag, am Morgen', []],
    ['zwei Wochen nach dem Urteil des Gerichts trat er ab', ['2 weeks after']],
    ['am 24.12., Mittwoch, dem 4. August, und am 14. 9. 2021', ['2021-12-24', 'Wed 2021-08-04', '2021-09-14']],
    [
      'in den Siebzigerjahren, Mitte der 1970er, um 1780, Ende Jänner 2022',
      ['197X', 'mid 197X', '1780~', 'late 2022-01'],
    ],
    ['um halb acht abends, gegen 3.40 Uhr, 9–17 Uhr', ['19:30', 'about 03:40', '09:00..17:00']],
    ['12 Todesopfer, 45 Rettungskräfte und ein Fahrer (19)', ['12 people', '45 people', '19 years']],
    ['§ 263 Abs. 3 Satz 2 StGB, Az. 4 StR 123/20, 10115 Berlin, Tel. 0211 555 12 34', []],
    ['fünfundzwanzighundert Euro, 5-t-Lkw', ['EUR 2,500', '5 t']],
    ['Einige hundert Euro, ein paar hunderttausend Euro, mehrere Dutzend Menschen, +49 30 123 1990', []],
    [
      'im letzten Quartal 2020, im letzten Quartal, zwei Jahre, drei Monate',
      ['2020-36', '2021-34', '2 years 3 months'],
    ],
    ['10 Grad unter null', ['-10 °C']],
    ['am 18. Februar (alten Stils) 1881', ['1881-02-18']],
    ['am 18. Februar (einem Feiertag), 1881 Jahre danach', ['2021-02-18', '1,881 years']],
    ['im Jahr 1200 v. Chr., im 5. Jahrhundert v. Chr., 5 Pfund Stahl, um halb drei', []],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('tells what a distance in time is counted from, up to the end of the noun', () => {
    if (!german) throw new Error('No reader of German');
    const [find] = readWords('Ein Jahr nach dem Unglück in Kesra schloss die Grube.', {
      language: german,
      published: null,
      lexicon: PLAIN_LEXICON,
    });
    expect(find).toMatchObject({ notation: '1 year after', anchor: 'dem Unglück' });
  });
});
