import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity, type Quantity } from '../../src/values/quantity.ts';
import { expectNoThrow, expectSame, figures, hedgeWords, LEXICON, reads, refuses, verdict } from './given.ts';

const normal = (text: string, unit?: string): unknown =>
  quantity.normal(reads(quantity, text, unit === undefined ? {} : { unit }));

describe('quantity', () => {
  it.each([
    ['12 people', undefined, '12 people', { low: 12, high: 12, unit: 'people' }],
    ['12', 'people', '12 people', { low: 12, high: 12, unit: 'people' }],
    ['1 person', 'people', '1 people', { low: 1, high: 1, unit: 'people' }],
    ['at least 12 persons', undefined, 'at least 12 people', { low: 12, high: null, unit: 'people' }],
    ['7.1', undefined, '7.1', { low: 7.05, high: 7.15, highOpen: true, unit: null }],
    ['1.2 million votes', 'votes', '1.2 million votes', { low: 1150000, high: 1249999, unit: 'votes' }],
    ['1 vote', 'votes', '1 votes', { low: 1, high: 1, unit: 'votes' }],
    ['42.195 km', undefined, '42.195 km', { low: 42194.5, high: 42195.5, highOpen: true, unit: 'm' }],
    ['42.195', 'km', '42.195 km', { low: 42194.5, high: 42195.5, highOpen: true, unit: 'm' }],
    ['3..5 kg', undefined, '3..5 kg', { low: 3, high: 5, unit: 'kg' }],
    ['98.6 °F', undefined, '98.6 °F', { low: 36.9722222222222, high: 37.0277777777777, highOpen: true, unit: '°C' }],
    [
      '5 m',
      'km',
      '5 m',
      { low: 4.5, high: 5.5, highOpen: true, likely: { low: 4.75, high: 5.25, highOpen: true }, unit: 'm' },
    ],
    [
      '5 M',
      undefined,
      '5 million',
      {
        low: 4500000,
        high: 5500000,
        highOpen: true,
        likely: { low: 4750000, high: 5250000, highOpen: true },
        unit: null,
      },
    ],
    ['300 K', '°C', '300 K', { low: 26.35, high: 27.35, highOpen: true, unit: '°C' }],
    [
      '5 m',
      'votes',
      '5 million votes',
      { low: 4500000, high: 5499999, likely: { low: 4750000, high: 5249999 }, unit: 'votes' },
    ],
    ['2.4 people', undefined, '2.4 people', { low: 2.35, high: 2.45, highOpen: true, unit: 'people' }],
    ['12.2..12.8 people', undefined, '12.2..12.8 people', { low: 12.2, high: 12.8, unit: 'people' }],
    ['4.1 cm per decade', 'mm/yr', '4.1 cm/decade', { low: 4.05, high: 4.15, highOpen: true, unit: 'mm/yr' }],
    ['38.1 GtCO2', 't', '38.1 Gt', { low: 38_050_000_000_000, high: 38_150_000_000_000, highOpen: true, unit: 'kg' }],
    ['3.5 tonnes of CO2', undefined, '3.5 t', { low: 3450, high: 3550, highOpen: true, unit: 'kg' }],
    ['30 degrees', '°C', '30 °C', { low: 29.5, high: 30.5, highOpen: true, unit: '°C' }],
    ['12 tons', 'short tons', '12 short tons', { low: 10432.62451, high: 11339.80925, highOpen: true, unit: 'kg' }],
    [
      '-3 °C',
      undefined,
      '-3 °C',
      { low: -3.5, high: -2.5, lowOpen: true, likely: { low: -3.15, high: -2.85, lowOpen: true }, unit: '°C' },
    ],
    ['in her forties', 'years', '40..49 years', { low: 40, high: 50, highOpen: true, unit: 'years' }],
    [
      'in his late 70s',
      undefined,
      'in his late 70s',
      { low: 75, high: 80, highOpen: true, likely: { low: 77, high: 80, highOpen: true }, unit: 'years' },
    ],
    [
      'in her early teens',
      undefined,
      'in her early teens',
      { low: 13, high: 17, highOpen: true, likely: { low: 13, high: 15, highOpen: true }, unit: 'years' },
    ],
    [
      'in their mid-thirties',
      undefined,
      'in their mid-thirties',
      { low: 32, high: 39, highOpen: true, likely: { low: 34, high: 37, highOpen: true }, unit: 'years' },
    ],
    ['18 °F', 'Δ°C', '18 Δ°F', { low: 9.72222222222222, high: 10.2777777777777, highOpen: true, unit: 'Δ°C' }],
    ['1.5', 'Δ°C', '1.5 Δ°C', { low: 1.45, high: 1.55, highOpen: true, unit: 'Δ°C' }],
    [
      '2 K',
      '°C difference',
      '2 Δ°C',
      { low: 1.5, high: 2.5, highOpen: true, likely: { low: 1.9, high: 2.1, highOpen: true }, unit: 'Δ°C' },
    ],
    ['94th minute', 'minutes', '94 min', { low: 5610, high: 5670, highOpen: true, unit: 's' }],
    ['90+4', 'min', '94 min', { low: 5610, high: 5670, highOpen: true, unit: 's' }],
    ['46°02′15″N', 'deg', '46°02′15″N', { low: 46.0373611111111, high: 46.0376388888888, highOpen: true, unit: 'deg' }],
    ['7°36.7′ W', 'deg', '7°36.7′ W', { low: -7.6125, high: -7.61083333333334, lowOpen: true, unit: 'deg' }],
    ['N 46.0376°', 'deg', 'N 46.0376°', { low: 46.03755, high: 46.03765, highOpen: true, unit: 'deg' }],
    [
      '74 years and 9 months',
      'years',
      '74 years 9 months',
      { low: 74.7083333333333, high: 74.7916666666666, highOpen: true, unit: 'years' },
    ],
    ['39 ± 1 °C', '°C', '38..40 °C', { low: 38, high: 40, unit: '°C' }],
    ['14 kg ± 0.5 kg', 'kg', '13.5..14.5 kg', { low: 13.5, high: 14.5, unit: 'kg' }],
    ['-3 +/- 1', undefined, '-4..-2', { low: -4, high: -2, unit: null }],
    ['1,200 plus or minus 50 m', 'm', '1150..1250 m', { low: 1150, high: 1250, unit: 'm' }],
    ['34 3/8 in', 'cm', '34 3/8 in', { low: 0.8715375, high: 0.8747125, highOpen: true, unit: 'm' }],
    ['44-1/4 in.', 'cm', '44 1/4 in', { low: 1.120775, high: 1.127125, highOpen: true, unit: 'm' }],
    ['34⅜ in', 'cm', '34⅜ in', { low: 0.8715375, high: 0.8747125, highOpen: true, unit: 'm' }],
    ['8 GB or more', 'GB', 'at least 8 GB', { low: 8e9, high: null, unit: 'B' }],
    ['12 people or fewer', 'people', 'at most 12 people', { low: null, high: 12, unit: 'people' }],
    ['12 or fewer people', 'people', 'at most 12 people', { low: null, high: 12, unit: 'people' }],
    ['8 or more GB', 'GB', 'at least 8 GB', { low: 8e9, high: null, unit: 'B' }],
    ['18 years and over', 'years', 'at least 18 years', { low: 18, high: null, unit: 'years' }],
    ['5 ft 4 in', 'm', '5 ft 4 in', { low: 1.6129, high: 1.6383, highOpen: true, unit: 'm' }],
    ['5ft 4in', undefined, '5 ft 4 in', { low: 1.6129, high: 1.6383, highOpen: true, unit: 'm' }],
    [`5'4"`, 'm', '5 ft 4 in', { low: 1.6129, high: 1.6383, highOpen: true, unit: 'm' }],
    [
      '11 stone 6 pounds',
      undefined,
      '11 st 6 lb',
      {
        low: 72.347983015,
        high: 72.801575385,
        highOpen: true,
        unit: 'kg',
      },
    ],
    [
      'half an inch',
      'mm',
      '½ in',
      {
        low: 0.00635,
        high: 0.01905,
        highOpen: true,
        likely: { low: 0.012065, high: 0.013335, highOpen: true },
        unit: 'm',
      },
    ],
    [
      '2½ miles',
      'km',
      '2½ miles',
      {
        low: 3621.024,
        high: 4425.696,
        highOpen: true,
        likely: { low: 3822.192, high: 4224.528, highOpen: true },
        unit: 'm',
      },
    ],
    [
      'two and a half miles',
      'km',
      '2½ miles',
      {
        low: 3621.024,
        high: 4425.696,
        highOpen: true,
        likely: { low: 3822.192, high: 4224.528, highOpen: true },
        unit: 'm',
      },
    ],
    [
      'nearly a mile',
      'km',
      'nearly 1 miles',
      { low: 1207.008, high: 1609.344, likely: { low: 1408.176, high: 1609.344 }, unit: 'm' },
    ],
  ] as const)('reads %s (%s) as %s', (text, unit, written, expected) => {
    expect(quantity.write(reads(quantity, text, unit === undefined ? {} : { unit }))).toBe(written);
    expect(normal(text, unit)).toEqual({ type: 'quantity', ...expected });
  });

  it.each([
    ['aged 56', undefined, { low: 56, high: 57, highOpen: true }],
    ['56 years old', 'years', { low: 56, high: 57, highOpen: true }],
    ['56-year-old', 'years', { low: 56, high: 57, highOpen: true }],
    ['56', 'years', { low: 56, high: 57, highOpen: true }],
    ['exactly 56 years', 'years', { low: 56, high: 56 }],
    ['almost 64 years', undefined, { low: 63, high: 64, likely: { low: 63.5, high: 64 } }],
    ['at least 3 years', undefined, { low: 3, high: null }],
    ['about 3.0 years', undefined, { low: 2.9, high: 3.1, likely: { low: 2.95, high: 3.05 } }],
    ['aged 18..24', undefined, { low: 18, high: 25, highOpen: true }],
    ['over 18 years', undefined, { low: 18, high: null, lowOpen: true, likely: { low: 18, high: 19, lowOpen: true } }],
    [
      'under 18 years',
      undefined,
      { low: null, high: 18, highOpen: true, likely: { low: 17, high: 18, highOpen: true } },
    ],
    ['at most 17 years', undefined, { low: null, high: 18, highOpen: true }],
    ['about 56 years', undefined, { low: 55, high: 57, likely: { low: 55.5, high: 56.5 } }],
    ['1.5 years', undefined, { low: 1.45, high: 1.55, highOpen: true }],
    ['120 years', undefined, { low: 115, high: 125, highOpen: true, likely: { low: 120, high: 121, highOpen: true } }],
  ] as const)('takes %s (%s) for completed years', (text, unit, expected) => {
    expect(normal(text, unit)).toEqual({ type: 'quantity', ...expected, unit: 'years' });
  });

  it.each([
    [
      '12 people killed',
      'people',
      '"12 people killed" is read as 12 people, the unit of the fact',
      'write 12 people if these are all that are counted, else make it a fact of its own',
    ],
    [
      'about 12 dead',
      'people',
      '"about 12 dead" is read as about 12 people, the unit of the fact',
      'write about 12 people if these are all that are counted, else make it a fact of its own',
    ],
    [
      'about 19,000 families',
      'people',
      '"about 19,000 families" is compared with nothing, since the fact counts people',
      'write a number of people, or make it a fact of its own',
    ],
    [
      'about two dozen houses',
      'homes',
      '"about 2 dozen houses" is compared with nothing, since the fact counts homes',
      'write about 24 homes',
    ],
    [
      '2.5 dozen homes',
      'homes',
      '"2.5 dozen homes" is compared with nothing, since the fact counts homes',
      'write a number of homes, or make it a fact of its own',
    ],
    [
      '100 requests per minute',
      'requests',
      '"100 requests per minute" is compared with nothing, since the fact counts requests',
      'write a number of requests, or make it a fact of its own',
    ],
    [
      '12 wounded',
      'dead',
      '"12 wounded" is compared with nothing, since the fact counts dead',
      'write a number of dead, or make it a fact of its own',
    ],
    [
      '1.2 million ballots',
      'votes',
      '"1.2 million ballots" is read as 1.2 million votes, the unit of the fact',
      'write 1.2 million votes',
    ],
  ])('reads %s as %s, and asks', (text, unit, message, hint) => {
    const value = quantity.read(text, { type: 'quantity', unit }, LEXICON);
    expect(value).toMatchObject({ doubt: { code: 'value/unit', message, hint } });
  });

  it.each(['12 voters', '76,223,117 passengers', '96 deaths', '4 astronauts', '171 riders', '4,302 patients'])(
    'reads %s of people and asks nothing',
    (text) => {
      expect(quantity.read(text, { type: 'quantity', unit: 'people' }, LEXICON)).not.toHaveProperty('doubt');
    },
  );

  it.each([
    ['46.5 N', 46.5],
    ['46.5° N', 46.5],
    ['7.2 W', -7.2],
    ['W 7.2', -7.2],
    ['46.5 S', -46.5],
    ['about 46.5 N', 46.5],
  ])('reads %s of an angle as a place on the globe', (text, degrees) => {
    for (const unit of ['deg', '°', 'degrees']) {
      const value = quantity.read(text, { type: 'quantity', unit }, LEXICON) as Quantity;
      const [part] = value.allowed.shape === 'line' ? value.allowed.parts : [];
      expect(value.axis).toBe('deg');
      expect(((part?.low?.nearest ?? 0) + (part?.high?.nearest ?? 0)) / 2).toBeCloseTo(degrees);
      expect(quantity.read(quantity.write(value), { type: 'quantity', unit }, LEXICON)).toEqual(value);
    }
  });

  it.each(['95 N', '200° W', '-46.5 S'])('finds no place on the globe that is %s', (text) => {
    expect(quantity.read(text, { type: 'quantity', unit: 'deg' }, LEXICON)).toMatchObject({
      message: `No such place on the globe: "${text}"`,
    });
  });

  it.each([
    ['46.5 N..47 N', 'write it in degrees, south and west below zero: 46.5..47 deg'],
    ['46.5..47 S', 'write it in degrees, south and west below zero: -47..-46.5 deg'],
    ['7 W..2.5 E', 'write it in degrees, south and west below zero: -7..2.5 deg'],
  ])('refuses a range of places, %s, of an angle, and reads what it says to write', (text, hint) => {
    expect(quantity.read(text, { type: 'quantity', unit: 'deg' }, LEXICON)).toMatchObject({ hint });
    const written = hint.slice(hint.indexOf(': ') + 2);
    expect(quantity.read(written, { type: 'quantity', unit: 'deg' }, LEXICON)).toMatchObject({ axis: 'deg' });
  });

  it('reads N and W of a force and of a power as their units', () => {
    expect(quantity.read('46.5 N', { type: 'quantity', unit: 'N' }, LEXICON)).toMatchObject({ axis: 'N' });
    expect(quantity.read('7.2 W', { type: 'quantity', unit: 'W' }, LEXICON)).toMatchObject({ axis: 'W' });
  });

  it.each([
    '12 survivors',
    '12 casualties',
    '12 children',
    '12 crew',
    '12 volunteers',
    '12 cars',
    '12 houses',
    '12 cases',
    '12 dead',
    '12 animals',
  ])('asks about %s of people', (text) => {
    expect(quantity.read(text, { type: 'quantity', unit: 'people' }, LEXICON)).toHaveProperty('doubt');
  });

  it.each([
    ['12 people', 'rescuers', '12 rescuers'],
    ['12 injured people', 'people', '12 people'],
    ['12 women and children', 'people', '12 people'],
    ['12 people in hospital', 'people', '12 people'],
    ['12 victims', 'people', '12 people'],
    ['12 families of victims', 'people', '12 families of victims'],
    ['12 families killed', 'people', '12 families killed'],
    ['12 cars', 'people', '12 cars'],
    ['three people', 'people', '3 people'],
    ['at least twelve people', 'people', 'at least 12 people'],
    ['two million votes', 'votes', '2 million votes'],
    ['≥12 people', 'people', '≥12 people'],
    ['2,400 mcg', 'mg', '2,400 µg'],
    ['2.946', '', '2.946'],
    ['0.125 people', 'people', '0.125 people'],
    ['37 short tons', 'tons', '37 short tons'],
    ['37 tons', 't', '37 t'],
    ['2½ m', 'km', '2½ m'],
    ['2½ tons', 'short tons', '2½ short tons'],
  ])('reads %s where %s are declared as %s', (text, unit, written) => {
    expect(quantity.write(reads(quantity, text, unit === '' ? {} : { unit }))).toBe(written);
  });

  it.each([
    [
      '2.946 people',
      undefined,
      'A point before three digits, thousands or decimals: "2.946"',
      'write 2,946 people or 2.9460 people',
    ],
    [
      'about 12.000',
      'people',
      'A point before three digits, thousands or decimals: "12.000"',
      'write about 12,000 people or about 12 people',
    ],
    [
      '37',
      'tons',
      'The fact\'s unit "tons" stands for several units: t, short tons, long tons',
      'write which one: t, short tons or long tons',
    ],
    [
      '37 tons',
      'tons',
      'The fact\'s unit "tons" stands for several units: t, short tons, long tons',
      'write which one: t, short tons or long tons',
    ],
    [
      '2400 mikrograms',
      'mg',
      'Not a unit of this fact: "mikrograms"',
      'write a number and one unit: mg, kg, g, µg, ng, t, kt, Mt, Gt …',
    ],
    [
      'not over 100 people',
      undefined,
      'Words before the figure: "not over"',
      'write a number and one unit: at least 12 people',
    ],
    ['well over 100 people', undefined, 'Words before the figure: "well over"', 'write over 100 people'],
    ['12+ people', undefined, 'A plus sign behind the figure: "12+ people"', 'write at least 12 people'],
    ['10 km to 16 km', undefined, 'A range in another form: "10 km to 16 km"', 'write 10..16 km'],
    ['a dozen people', 'people', 'No figure in "a dozen people"', 'write 12 or about 12'],
    ['2 or 3 people', 'people', 'A range in another form: "2 or 3 people"', 'write 2..3 people'],
    ['2 or three people', 'people', 'A range in another form: "2 or three people"', 'write 2..3 people'],
    [
      'tens of thousands of people',
      'people',
      'No figure in "tens of thousands of people"',
      'write at least 20,000, or a range',
    ],
    [
      'hundreds of thousands of people',
      'people',
      'No figure in "hundreds of thousands of people"',
      'write at least 200,000, or a range',
    ],
    ['none', 'seats', 'No figure in "none"', 'write 0'],
    ['dozens of people', undefined, 'No figure in "dozens of people"', 'write at least 24, or a range'],
    [
      '12 voters',
      'km',
      'Not a unit of this fact: "voters"',
      'write a number and one unit: km, m, cm, mm, µm, nm, dm, in, ft …',
    ],
    [
      '12 tons',
      undefined,
      '"tons" stands for several units: t, short tons, long tons',
      'write which one: t, short tons or long tons',
    ],
    ['12 degrees', undefined, '"degrees" stands for several units: °C, °F, deg', 'write which one: °C, °F or deg'],
    ['12 mw', undefined, '"mw" stands for several units: mW, MW', 'write which one: mW or MW'],
    ['5 m', undefined, '"m" may be million or metres: "5 m"', 'write 5 million or 5 metres'],
    ['300 K', undefined, '"K" may be thousand or kelvin: "300 K"', 'write 300 thousand or 300 kelvin'],
    ['12 EUR', undefined, 'A currency, not a unit: "EUR"', 'declare the fact as money'],
    ['27%', undefined, 'Not a unit: "%"', 'declare the fact as a percentage'],
    ['27 per cent', undefined, 'Not a unit: "per cent"', 'declare the fact as a percentage'],
    ...(
      [
        ['94th minute', undefined],
        ['5th year', 'years'],
        ['3rd day', 'days'],
        ['12th second', 's'],
        ['3rd place', undefined],
        ['1st place', 'places'],
        ['2nd', 'people'],
        ['1st', undefined],
        ['almost 1st', 'kg'],
      ] as const
    ).map(
      ([text, unit]) =>
        [
          text,
          unit,
          `An ordinal, not an amount: "${text}"`,
          'declare the fact as a rank, or in minutes (unit: min) where it is the minute of a match',
        ] as const,
    ),
    [
      "45+2'",
      'min',
      `Time added to a first half, and no minute 47: "45+2'"`,
      'declare the fact as text, which is compared by its letters',
    ],
    ['1½ million', undefined, 'Not a unit: "½ million"', 'write a number and one unit, such as km, kg or people'],
    ['1½ million', 'people', 'Not a unit: "½ million"', 'write a number and one unit: people'],
    ['almost 2½ K', 'votes', 'Not a unit: "½ K"', 'write a number and one unit: votes'],
    ['1½ people', undefined, 'Not a unit: "½ people"', 'write a number and one unit, such as km, kg or people'],
    ['1½ families', undefined, 'Not a unit: "½ families"', 'write a number and one unit, such as km, kg or people'],
    ['5 ft 14 in', undefined, 'Not a unit: "ft 14 in"', 'write a number and one unit, such as km, kg or people'],
    [
      '7 out of 10',
      'km',
      'Not a unit: "out of 10"',
      'write a number and one unit: km, m, cm, mm, µm, nm, dm, in, ft …',
    ],
    ['FL350', 'm', 'A flight level: "FL350"', 'write 35,000 ft'],
    ['flight level 90', 'ft', 'A flight level: "flight level 90"', 'write 9,000 ft'],
    ['minus 3 °C', undefined, 'Words before the figure: "minus"', 'write -3 °C'],
    [
      'about 3..5 kg',
      undefined,
      'Words before the figure: "about"',
      'a range takes no hedging word: leave it out, or widen the range',
    ],
    ['3 kg..5 km', undefined, 'A range with two units: "kg" and "km"', 'write the unit once, or the same one twice'],
    ['twenty people', undefined, 'No figure in "twenty people"', 'write a number: EUR 12.5 million, 12 people, 27%'],
    [
      '12.000,5 kg',
      undefined,
      'Thousands and decimals in another style: "12.000,5"',
      'write 12,000.5 (commas for thousands, a point for decimals)',
    ],
    ['1'.repeat(1e6), undefined, 'A value of 1000000 characters', 'at most 200 characters'],
  ] as const)('refuses %.30s (%s)', (text, unit, message, hint) => {
    expect(refuses(quantity, text, unit === undefined ? {} : { unit })).toEqual([message, hint]);
  });

  it.each([
    ['42.195 km', '26.2 miles', 'compatible'],
    ['42 km', '26 miles', 'compatible'],
    ['42 km', '30 miles', 'conflict'],
    ['in her early forties', '43 years', 'compatible'],
    ['in her early forties', '45 years', 'possible'],
    ['in her early forties', '46 years', 'conflict'],
    ['in her early forties', '39 years', 'conflict'],
    ['in her early forties', 'in his early 40s', 'equal'],
    ['0 °C', '32 °F', 'compatible'],
    ['1.00 GB', '1.00 GiB', 'conflict'],
    ['1,000 MB', '1 GB', 'compatible'],
    ['24 months', '2.0 years', 'compatible'],
    ['18 months', '1 years', 'compatible'],
    ['56 years', '56.7 years', 'compatible'],
    ['56 years', '57 years', 'conflict'],
    ['almost 3 years', '3.8 years', 'conflict'],
    ['18 mg/L', '0.018 g/L', 'equal'],
    ['over 18 years', '18 years', 'compatible'],
    ['under 18 years', '18 years', 'conflict'],
    ['over 12 people', '12 people', 'conflict'],
    ['over 3 people', '4 people', 'compatible'],
    ['over 0 people', '1 people', 'compatible'],
    ['1 vote', 'exactly 1 votes', 'equal'],
    ['1,200 dead', '1,204 dead', 'possible'],
    ['12 Dead', '12 dead', 'equal'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(verdict(quantity, a, b)).toBe(expected);
    expect(verdict(quantity, b, a)).toBe(expected);
  });

  it.each([
    ['12 km', '5 kg', '12 km is a length and 5 kg is a mass, so neither speaks of the other.'],
    [
      '12 votes',
      '12 people',
      '12 votes is a number of votes and 12 people is a number of people, so neither speaks of the other.',
    ],
    ['7.1', '7.1 kg', '7.1 is a plain number and 7.1 kg is a mass, so neither speaks of the other.'],
  ])('cannot compare %s and %s', (a, b, why) => {
    expect(quantity.compare(reads(quantity, a), reads(quantity, b))).toEqual({ verdict: 'incomparable', why });
  });

  it('describes its set', () => {
    expect(quantity.describe(reads(quantity, '1,204 votes'))).toBe('exactly 1,204 votes');
    expect(quantity.describe(reads(quantity, '7.1'))).toBe('from 7.05 to 7.15 (not included)');
    expect(quantity.describe(reads(quantity, '2 km'))).toBe('from 1,500 m to 2,500 m (not included)');
  });

  it('reads back what it writes', () => {
    const units = fc.constantFrom(
      '',
      ' people',
      ' votes',
      ' km',
      ' °F',
      ' years',
      ' months',
      ' kg',
      ' GiB',
      ' sq mi',
      ' dead',
    );
    fc.assert(
      fc.property(fc.option(hedgeWords), figures, units, (word, figure, unit) => {
        const value = reads(quantity, `${word === null ? '' : `${word} `}${figure}${unit}`);
        expectSame(quantity, reads(quantity, quantity.write(value)), value);
      }),
    );
  });

  it('keeps counts whole, however they are hedged', () => {
    fc.assert(
      fc.property(hedgeWords, fc.integer({ min: 0, max: 10000 }), (word, count) => {
        const { low, high } = normal(`${word} ${count} people`) as { low: number | null; high: number | null };
        expect([low, high].every((end) => end === null || Number.isInteger(end))).toBe(true);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    expectNoThrow(quantity);
  });
});
