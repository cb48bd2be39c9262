import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  dam.cost: { type: money }
  dam.cap: { type: money, is: cap }
  dam.share: { type: percentage }
  dam.workers: { type: quantity, unit: people }
  dam.weight: { type: quantity, unit: kg }
  dam.heat: { type: quantity, unit: °C }
  dam.log: { type: quantity, unit: bytes }
  dam.length: { type: quantity, unit: m }
  dam.took: { type: duration }
  dam.opened: { type: date }
  dam.ran: { type: time }
  dam.slope: { type: ratio }
  dam.gap: { type: duration, is: floor }
`;

/** What is found when one claim is tagged so, on words in a language, published on a Wednesday. */
function reportOn(fact: string, value: string, quote: string, language: string | null): Report {
  const head = [...(language === null ? [] : [`language: ${language}`]), 'published: 2026-05-20'];
  const claim = `claims:\n  - fact: dam.${fact}\n    value: ${JSON.stringify(value)}\n    quote: ${JSON.stringify(quote)}\n`;
  const { report } = checkProject({
    sources: [{ path: 'sources/wire.yaml', text: `${head.join('\n')}\n${claim}` }],
    rules: [{ path: 'rules/dam.yaml', text: RULES }],
  });
  expect(report.problems).toEqual([]);
  return report;
}

/** The severity of what is found, or null. */
function found(fact: string, value: string, quote: string, language: string | null = 'en'): string | null {
  const [first, ...more] = reportOn(fact, value, quote, language).conflicts.filter(({ kind }) => kind === 'readback');
  expect(more).toEqual([]);
  return first?.severity ?? null;
}

describe('a tag that its words bear out', () => {
  it.each([
    ['cost', 'EUR 500,000', 'half a million euros', 'en'],
    ['took', '90 minutes', 'an hour and a half', 'en'],
    ['workers', '7 people', 'seven of the 31 people', 'en'],
    ['cost', '-USD 20 million', 'a loss of $20 million', 'en'],
    ['cost', 'CAD 5 million', '$5 million', 'en'],
    ['cap', 'up to EUR 20 million', 'up to €20 million', 'en'],
    ['cost', 'just over EUR 90,000', 'lent "a little over" €90,000', 'en'],
    ['opened', '2023', 'three years ago', 'en'],
    ['opened', '2026-05-06', 'twee weken geleden', 'nl'],
    ['opened', '2026-05-14', 'vorige donderdag', 'nl'],
    ['opened', '2021-07-16', 'le 16 juillet', 'fr'],
    ['cost', 'EUR 12.5 million', '12,5 Mio. Euro', 'de'],
    ['cost', 'EUR 746 million', '746 مليون يورو', 'ar'],
    ['workers', '200 people', 'مئتي شخص', 'ar'],
    ['cost', 'EUR 15,200', '€ 15,200', null],
    ['share', '-7%', 'zakte met 7 procent', 'nl'],
    ['share', '33%', 'a third of voters', 'en'],
    ['share', 'a third', 'un tiers', 'fr'],
    ['share', 'almost 66%', 'almost two thirds', 'en'],
    ['share', '63%', '63%, almost two thirds', 'en'],
    ['share', '100%', 'twice as many', 'en'],
    ['opened', '2026-07-31', 'the last day of July', 'en'],
    ['took', '18 months', 'a year and six months', 'en'],
    ['took', '12 months', "a year's notice", 'en'],
    ['took', '24 months', 'zwei Jahre', 'de'],
    ['took', '70 minutes', 'une heure et dix minutes', 'fr'],
    ['took', '0.25 s', '250 ms', 'de'],
    ['took', 'a year and a half', 'anderthalb Jahre', 'de'],
    ['took', '3 decades', 'drie decennia', 'nl'],
    ['took', '2 weeks', 'a fortnight', 'en'],
    ['heat', '86 °F', '86F', 'en'],
    ['heat', '86 °F', '86 degrees', 'en'],
    ['weight', '170 billion t', '170 GtCO₂', 'en'],
    ['weight', '170 billion t', '170 Gt of ice', 'en'],
    ['weight', '623 billion t', '170 GtC', 'en'],
    ['opened', '2030..2034', 'the early 2030s', 'en'],
    ['took', 'about 14 days', 'dix jours ouvrables', 'fr'],
    ['took', 'about 14 days', '10 أيام عمل', 'ar'],
    ['took', 'about 14 days', '10 Werktage', 'de'],
    ['opened', '1966..1999', 'Ende des 20. Jahrhunderts', 'de'],
    ['heat', '30 °C', '30C', 'en'],
    ['log', 'at most 64 KiB', 'höchstens 64 KiB', 'de'],
    ['length', '1.4 km', '1,400', 'en'],
    ['ran', '2026-05-19T23:42Z', '6:42 p.m. CDT', 'en'],
    ['ran', '2026-05-19T23:42Z', '23:42 GMT', 'en'],
    ['ran', '2026-05-19T23:42Z', '20h42 heure locale', 'fr'],
    ['ran', '2015-04-25T06:11Z', 'at 11:56', 'en'],
    ['ran', '2015-04-25T21:11Z', 'at 2:56', 'en'],
    ['ran', '2015-04-25T23:11Z', 'at 7:56', 'en'],
    ['ran', '2015-04-25T22:11Z', 'at 10:56', 'en'],
    ['ran', '2015-04-25T02:11Z', 'at 22:26', 'en'],
    ['ran', '2026-05-20T01:42+02:00', 'um 1.42 Uhr', 'de'],
    ['cost', 'EUR 1.5 billion', '1,5 miliardi di euro', null],
    ['workers', '12 million people', '12 milioni di persone', null],
    ['workers', '3 people', 'two men and a woman', 'en'],
    ['workers', '5 people', 'drei Frauen und zwei Männer', 'de'],
    ['workers', '3 people', 'a woman and two men', 'en'],
    ['workers', '3 people', '“a woman and two men”', 'en'],
    ['workers', '6 people', 'two men, three women and a child', 'en'],
    ['workers', '3 people', 'zwei Männer und eine Frau', 'de'],
    ['workers', '3 people', 'twee mannen en een vrouw', 'nl'],
    ['workers', '3 people', 'deux hommes et une femme', 'fr'],
    ['workers', '3 people', 'two men and a woman', null],
    ['workers', '2 people', 'two men and a woman', 'en'],
    ['workers', 'at most 8 people', 'no more than eight people', 'en'],
    ['slope', '1:12', 'a slope of one in twelve', 'en'],
    ['slope', '1:12', '1 in 12', 'en'],
    ['slope', 'at most 1:12', 'no more than one in twelve', 'en'],
    ['gap', 'at least 30 minutes', 'half an hour at least', 'en'],
    ['length', '6 ft 7 in', 'at 6 ft 7 in.', 'en'],
    ['workers', 'at least 10 people', 'at least 12 people', 'en'],
    ['workers', 'more than 12 people', 'at least 13 people', 'en'],
    ['length', 'at most 30 m', 'no more than 100 feet', 'en'],
    ['took', '6..8 hours', 'alle 6 bis 8 Stunden', 'de'],
    ['length', '1/2 in', '1/2 inch', 'en'],
    ['heat', 'at most 25 °C', 'do not store above 25 °C', 'en'],
    ['heat', 'at most 25 °C', 'niet boven 25 °C', 'nl'],
  ])('is no finding: %s %s for “%s”', (fact, value, quote, language) => {
    expect(found(fact, value, quote, language)).toBeNull();
  });
});

describe('a tag that is not what its words say', () => {
  it.each([
    ['cost', 'EUR 10..15 million', '€10–16 million', 'en'],
    ['cost', 'EUR 10..20 million', 'between €10 million and €16 million', 'en'],
    ['cost', 'at least USD 5 million', 'at most $5 million', 'en'],
    ['cost', 'at most EUR 5 million', 'minstens 5 miljoen euro', 'nl'],
    ['cost', 'almost EUR 5.5 million', 'gut 5,5 Millionen Euro', 'de'],
    ['share', '27%', '27.5%', 'en'],
    ['share', '65%', 'a third of voters', 'en'],
    ['share', '25%', 'een derde', 'nl'],
    ['share', '0.1%', 'one in ten thousand', 'en'],
    ['share', '0.1%', '1 personne sur 10 000', 'fr'],
    ['cost', 'EUR 412 million', '€412.5 million', 'en'],
    ['share', '3%', 'three percentage points', 'en'],
    ['opened', '2026-05-12', '12 June', 'en'],
    ['opened', '2014..2017', 'between 2014 and 2018', 'en'],
    ['cost', 'USD 5', '5 euros', null],
    ['cost', 'EUR 12,500', '€ 15,200', null],
    ['opened', '2023-05-09', '9 juin 2023', null],
    ['cost', 'EUR 1.2 billion', '1,2 biljoen euro', 'nl'],
    ['took', '15 months', 'a year and six months', 'en'],
    ['took', '30 s', '30 ms', 'en'],
    ['heat', '68 °F', '86F', 'en'],
    ['ran', '2026-05-19T23:42Z', '6:24 p.m. CDT', 'en'],
    ['ran', '2026-05-19T23:42Z', '8.24pm', 'en'],
    ['ran', '2015-04-25T06:11Z', 'at 6:26', 'en'],
    ['ran', '2015-04-25T06:11Z', 'at 11:26', 'en'],
    ['ran', '2015-04-25T06:11Z', 'at 11:59', 'en'],
    ['ran', '2026-05-20T01:42+02:00', 'um 2.42 Uhr', 'de'],
    ['cost', 'EUR 1.5 billion', '1,6 miliardi di euro', null],
    ['workers', '2 people', 'three men and a woman', 'en'],
    ['workers', '5 people', 'three men and a woman', 'en'],
    ['workers', '30 people', 'two men and a woman', 'en'],
    ['workers', '21 people', '12 people were killed and dozens of houses burnt', 'en'],
    ['workers', '310 people', '31 people were hurt on Monday and Tuesday', 'en'],
    ['workers', '310 people', '31 Menschen und zwei Hunde', 'de'],
    ['workers', '3 people', 'two men and a dog', 'en'],
    ['workers', '3 people', 'two men, a woman said,', 'en'],
    ['workers', '3 people', 'two men were hurt and a woman escaped', 'en'],
    ['workers', '19 people', '12 killed and 7 people injured', 'en'],
    ['workers', '14 people', 'ten people, two men and two women among them', 'en'],
    ['workers', '3 people', 'at most two men and a woman', 'en'],
    ['workers', '21 people', '12 men and women', 'en'],
    ['workers', '5 people', 'two men and three women and a child', 'en'],
    ['log', '64 KiB', 'up to 64 kB', 'en'],
    ['log', '64 KiB', '46 KiB', 'en'],
    ['weight', '710 billion t', '170 GtCO₂', 'en'],
    ['weight', '170 million t', '170 Gt', 'en'],
    ['weight', '71 kg', '17 bags', 'en'],
    ['opened', '2036', 'the early 2030s', 'en'],
    ['workers', 'at most 6 people', 'no more than eight people', 'en'],
    ['workers', 'at least 15 people', 'mindestens 12 Menschen', 'de'],
    ['cost', 'over EUR 21 million', 'over €12 million', 'en'],
    ['took', 'up to 5 days', 'up to 15 days', 'en'],
    ['share', 'under 5%', 'moins de 50 %', 'fr'],
    ['heat', 'at most 25 °C', 'above 25 °C', 'en'],
  ])('is an error: %s %s for “%s”', (fact, value, quote, language) => {
    expect(found(fact, value, quote, language)).toBe('error');
  });

  it.each([
    ['cost', 'EUR 12.5 million', 'nearly €12.5 million', 'en'],
    ['workers', '30 people', 'more than 30 people', 'en'],
    ['workers', '35 people', 'more than 30 men and five women', 'en'],
    ['opened', '2026-05-14', 'half mei', 'nl'],
    ['opened', '2026-05-18', 'on Tuesday', 'en'],
    ['opened', '2025-06-17', 'Monday 17 June', 'en'],
    ['ran', '2026-01-14T05:50+01:00', 'gegen 5.50 Uhr', 'de'],
  ])('is a warning where it is only narrower, or our reading of it: %s %s for “%s”', (fact, value, quote, language) => {
    expect(found(fact, value, quote, language)).toBe('warning');
  });
});

it.each([
  ['today', '2026-05-20', 'the day open'],
  ['yesterday', '2026-05-19', 'the day open'],
  ['on 16 July', '2026-07-16', 'the year open'],
  ['last year', '2025', 'the year open'],
  ['early next month', 'early 2026-06', 'the month open'],
  ['early in July', 'early 2026-07', 'the year open'],
  ['on Wednesday', '2026-06-03', '2026-06-03 follows from the day of publication, 2026-05-20'],
  [
    'on Wednesday',
    '2026-06-10',
    'and the source is of 2026-05-20, too far off for it to follow from; the tag has 2026-06-10.',
  ],
  ['on 16 July', '2025-07-16', '2025-07-16 follows from the day of publication'],
  ['on 16 July', '1996-07-16', 'too far off for it to follow from; the tag has 1996-07-16.'],
])('says what the words leave to their reader: %s', (quote, value, told) => {
  expect(reportOn('opened', value, quote, 'en').compatible[0]?.why).toContain(told);
});

it('tells two tags of one quote apart', () => {
  const claim = (value: string): string => `  - { fact: dam.cost, value: ${value} million, quote: €12 million }\n`;
  const { report } = checkProject({
    sources: [{ path: 'sources/wire.yaml', text: `language: en\nclaims:\n${claim('EUR 13')}${claim('EUR 14')}` }],
    rules: [{ path: 'rules/dam.yaml', text: RULES }],
  });
  const ids = report.conflicts.filter(({ kind }) => kind === 'readback').map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
