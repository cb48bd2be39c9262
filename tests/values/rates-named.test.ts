import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../src/values/decimal.ts';
import { quantity } from '../../src/values/quantity.ts';
import { ratesNamed } from '../../src/values/rates-named.ts';
import { toAxis } from '../../src/values/unit.ts';
import { reads, refuses, verdict } from './given.ts';

describe('ratesNamed', () => {
  it.each([
    ['requests per minute', 'requests/min', 'request/s'],
    ['requests/minute', 'requests/min', 'request/s'],
    ['requests a minute', 'requests/min', 'request/s'],
    ['requests / s', 'requests/s', 'request/s'],
    ['requests per hour', 'requests/hour', 'request/s'],
    ['children per woman', 'children/woman', 'child/woman'],
    ['m² per person', 'm²/person', 'm²/people'],
    ['people per km²', 'people/km²', 'people/m²'],
    ['people per square kilometre', 'people/km²', 'people/m²'],
    ['mg per day', 'mg/day', 'kg/s'],
    ['metres per minute', 'm/min', 'km/h'],
    ['litres per day', 'L/day', 'm³/s'],
    ['joules per second', 'J/s', 'W'],
    ['patients each week', 'patients/week', 'patient/day'],
  ])('%s is %s on the axis %s', (words, name, axis) => {
    expect(ratesNamed(words).map((rate) => [rate.name, rate.axis])).toEqual([[name, axis]]);
  });

  it.each([
    ['requests'],
    ['people a household'],
    ['mm per °F'],
    ['per hour'],
    ['dead/missing'],
    ['men/women'],
    ['people/people'],
    ['and/or'],
    ['patients to/nurse'],
    ['/s'],
    ['12 per hour'],
    ['a'.repeat(90)],
  ])('%s is none', (words) => {
    expect(ratesNamed(words)).toEqual([]);
  });

  it.each([
    ['60', 'm/min', '3.6'],
    ['90', 'requests per minute', '1.5'],
    ['3600', 'requests per hour', '1'],
    ['1', 'megabytes per minute', '133333.333333333'],
    ['2', 'g per litre', '2000000000'],
  ])('%s %s is %s on its axis', (x, words, there) => {
    const [rate] = ratesNamed(words);
    expect(rate && formatDecimal(toAxis(parseDecimal(x), rate))).toBe(there);
  });

  it('reads its own names', () => {
    const nouns = fc.constantFrom('requests', 'people', 'mg', 'kcal', 'barrels of oil', 'births');
    const times = fc.constantFrom('s', 'min', 'hour', 'day', 'week', 'month', 'year', 'km²', 'household');
    fc.assert(
      fc.property(nouns, times, (noun, time) => {
        const [rate, ...others] = ratesNamed(`${noun} per ${time}`);
        expect(others).toEqual([]);
        expect(rate && ratesNamed(rate.name)).toEqual([rate]);
      }),
    );
  });
});

describe('quantities that are rates', () => {
  it.each([
    ['100 requests per minute', '100 requests/min', 'requests/min', 'equal'],
    ['600 requests per minute', '10 requests per second', 'requests/min', 'compatible'],
    ['100 requests per minute', '100 requests per second', 'requests/min', 'conflict'],
    ['60 requests per minute', '3,600 requests an hour', 'requests per second', 'compatible'],
    ['1.6 children per woman', '1.61 children/woman', 'children per woman', 'compatible'],
    ['5 mg per kg', '5 mg/kg', 'mg/kg', 'equal'],
    ['0.9 °F per decade', '0.5 °C per decade', '°C/decade', 'compatible'],
    ['250 mg per day', '0.25 g a day', 'mg/day', 'compatible'],
    ['40 metres per minute', '2.4 km/h', 'km/h', 'compatible'],
    // Counts are round from 100 on, whatever they are told for each of.
    ['400 people a day', '404 people a day', 'people per day', 'possible'],
    ['400 people a day', '440 people a day', 'people per day', 'conflict'],
    ['600 requests per minute', '601 requests per minute', 'requests per minute', 'possible'],
    ['2.4 visits a day', '2 visits a day', 'visits per day', 'possible'],
    // Nobody works all of the time.
    ['8 hours per day', '7 hours per day', 'hours per day', 'conflict'],
    ['40', '8 hours a day', 'hours per week', 'incomparable'],
    // Trains stop at night.
    ['4 trains per hour', '72 trains a day', 'trains per hour', 'incomparable'],
    ['3 flights a day', '21 flights a week', 'flights per day', 'compatible'],
    ['40 Nm', '29.5 lbf·ft', 'Nm', 'compatible'],
    ['40 N·m', '40 Nm', 'Nm', 'equal'],
    ['5 Nm', '44 in-lb', 'Nm', 'compatible'],
    ['5 Nm', '7 ft-lb', 'Nm', 'conflict'],
    ['29.92 inHg', '1013 hPa', 'hPa', 'compatible'],
  ])('%s and %s as %s: %s', (one, other, unit, expected) => {
    expect(verdict(quantity, one, other, { unit })).toBe(expected);
  });

  it('never takes a torque for a length', () => {
    expect(reads(quantity, '5 Nm').axis).toBe('Nm');
    expect(reads(quantity, '500 nm').axis).toBe('m');
    expect(refuses(quantity, '5 NM', { unit: 'km' })).toEqual([
      '"NM" stands for several units: nautical miles, nm, Nm',
      'write which one: nautical miles, nm or Nm',
    ]);
  });
});
