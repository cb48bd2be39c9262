import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, formatDecimal, multiply, parseDecimal } from '../../src/values/decimal.ts';
import { foldNoun, singular } from '../../src/values/noun.ts';
import { quotient } from '../../src/values/quotient.ts';
import { DIMENSIONS, SHARED_NAMES } from '../../src/values/unit-table.ts';
import { countedNoun, toAxis, type Unit } from '../../src/values/unit.ts';
import { unitsNamed } from '../../src/values/units-named.ts';
import { decimals } from './given.ts';

const ALL: readonly Unit[] = DIMENSIONS.flatMap(({ units }) =>
  units.flatMap(([names]) => unitsNamed(names.split('|', 1)[0] ?? '')),
);

function only(word: string): Unit {
  const [unit, ...others] = unitsNamed(word);
  if (!unit || others.length > 0) throw new Error(`${word} is ${String(others.length + 1)} units`);
  return unit;
}

describe('the table of units', () => {
  it.each([
    ['1', 'lb', '0.45359237'],
    ['1', 'GBps', '8000000000'],
    ['1', 'mg/mL', '1000000000'],
    ['1', 'µg/L', '1000'],
    ['1', 'mg/dL', '10000000'],
    ['1', 'µL', '0.000001'],
    ['1', 'Mha', '10000000000'],
    ['60', 'L/min', '0.001'],
    ['1', 'g/kg', '1000'],
    ['2', 'Pa·s', '2000'],
    ['3.785411784', 'lb/US gal', '453592370000'],
    ['28.316846592', 'lb/ft³', '453592370000'],
    ['16', 'oz', '0.45359237'],
    ['1', 'stone', '6.35029318'],
    ['2000', 'lb', '907.18474'],
    ['1', 'short tons', '907.18474'],
    ['2240', 'lb', '1016.0469088'],
    ['1', 'long tons', '1016.0469088'],
    ['5280', 'ft', '1609.344'],
    ['3', 'ft', '0.9144'],
    ['12', 'in', '0.3048'],
    ['1', 'nautical miles', '1852'],
    ['9', 'sq ft', '0.83612736'],
    ['43560', 'sq ft', '4046.8564224'],
    ['640', 'acres', '2589988.110336'],
    ['1', 'sq mi', '2589988.110336'],
    ['42', 'US gallons', '158.987294928'],
    ['8', 'US pints', '3.785411784'],
    ['8', 'imperial pints', '4.54609'],
    ['43560', 'cu ft', '1233481.83754752'],
    ['1', 'knots', '1.852'],
    ['3600', 'ft/s', '3950.208'],
    ['1', 'hp', '745.69987158227022'],
    ['12', 'in-lb', '1.3558179483314004'],
    ['1', 'ft-lbs', '1.3558179483314004'],
    ['1', 'kgf·m', '9.80665'],
    ['100', 'cN·m', '1'],
    ['1', 'inHg', '3386.388640341'],
    ['128', 'US fl oz', '3.785411784'],
    ['160', 'imperial fl oz', '4.54609'],
    ['1', 'BTU', '1055.05585262'],
    ['1', 'toe', '41868000000'],
    ['86400', 's', '86400'],
    ['7', 'days', '604800'],
  ])('%s %s is %s in base units', (x, unit, base) => {
    expect(formatDecimal(toAxis(parseDecimal(x), only(unit)))).toBe(base);
  });

  it('gives each name to one unit', () => {
    const names = DIMENSIONS.flatMap(({ units }) => units.flatMap(([row]) => row.split('|')));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(300);
  });

  it('has a base unit of factor one in each dimension', () => {
    for (const { axis, units } of DIMENSIONS) {
      const base = units.filter(([, factor, zero]) => factor === '1' && zero === undefined);
      expect(base.length, axis).toBe(1);
      expect(base[0]?.[0].split('|'), axis).toContain(axis);
    }
  });

  it('shares names among units that there are', () => {
    for (const [name, units] of SHARED_NAMES) {
      expect(unitsNamed(name).map((unit) => unit.name)).toEqual(units);
    }
  });

  it.each([
    ['kilometres', 'km'],
    ['Kilometer', 'km'],
    ['KM', 'km'],
    ['miles', 'miles'],
    ['sq  km', 'km²'],
    ['square miles', 'sq mi'],
    ['°C', '°C'],
    ['degrees Celsius', '°C'],
    ['persons', 'people'],
    ['People', 'people'],
    ['MW', 'MW'],
    ['mW', 'mW'],
    ['lbs', 'lb'],
    ['feet', 'ft'],
    ['inches', 'in'],
    ['miles per hour', 'mph'],
    ['Mbps', 'Mbit/s'],
    ['barrels of oil', 'barrels'],
    ['centuries', 'centuries'],
    ['µg', 'µg'],
    ['metric tons', 't'],
    ['GBps', 'GB/s'],
    ['Gbps', 'Gbit/s'],
    ['mbps', 'Mbit/s'],
    ['mcg', 'µg'],
    ['mls', 'mL'],
    ['mg/ml', 'mg/mL'],
    ['mm a year', 'mm/yr'],
    ['l/m²', 'L/m²'],
    ['Mha', 'Mha'],
    ['Nm', 'Nm'],
    ['nm', 'nm'],
    ['N·m', 'Nm'],
    ['newton-metres', 'Nm'],
    ['lbf·ft', 'lbf ft'],
    ['in-lb', 'lbf in'],
    ['pounds per square inch', 'psi'],
    ['mg per kg', 'mg/kg'],
    ['kilometres per hour', 'km/h'],
  ])('%s is %s', (word, name) => {
    expect(only(word).name).toBe(name);
  });

  it.each([
    ['tons', ['t', 'short tons', 'long tons']],
    ['gallons', ['US gallons', 'imperial gallons']],
    ['degrees', ['°C', '°F', 'deg']],
    ['mw', ['mW', 'MW']],
    ['NM', ['nautical miles', 'nm', 'Nm']],
    ['fl oz', ['US fl oz', 'imperial fl oz']],
    ['tons a day', ['t/day', 'short tons/day', 'long tons/day']],
    ['votes', []],
    ['k', []],
    ['°', ['°C', '°F', 'deg']],
    ['', []],
  ])('%s may be %j', (word, names) => {
    expect(unitsNamed(word).map((unit) => unit.name)).toEqual(names);
  });
});

describe('toAxis', () => {
  it.each([
    ['26.2', 'miles', '42164.8128'],
    ['42.195', 'km', '42195'],
    ['98.6', '°F', '37'],
    ['-40', '°F', '-40'],
    ['100', '°F', '37.7777777777777'],
    ['0', 'K', '-273.15'],
    ['1', 'GiB', '1073741824'],
    ['8', 'bits', '1'],
    ['1', 'kWh', '3600000'],
    ['18', 'months', '1.5'],
    ['1', 'acres', '4046.8564224'],
    ['100', 'Mbit/s', '100000000'],
    ['60', 'mph', '96.56064'],
    ['10', 'm/s', '36'],
    ['760', 'Torr', '101325'],
    ['1', 'psi', '6894.75729316836'],
    ['1', 'light-years', '9460730472580800'],
  ])('%s %s', (x, unit, result) => {
    expect(formatDecimal(toAxis(parseDecimal(x), only(unit)))).toBe(result);
  });

  it('comes back where it came from, exactly for decimal factors', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), decimals, (unit, x) => {
        const there = toAxis(x, unit);
        const unscaled = unit.by ? multiply(there, unit.by) : there;
        const back = add(quotient(unscaled, unit.times ?? decimal(1)), unit.zero ?? decimal(0));
        if (unit.by === null && unit.times === null) expect(compare(back, x)).toBe(0);
        else expect(Math.abs(back.nearest - x.nearest)).toBeLessThanOrEqual(1e-13 * Math.max(500, Math.abs(x.nearest)));
      }),
    );
  });

  it('is exact past the reach of doubles', () => {
    const [a, b] = ['999999999999999999.1', '999999999999999999.2'].map((x) => toAxis(parseDecimal(x), only('miles')));
    expect(a?.nearest).toBe(b?.nearest);
    expect(a && b && compare(a, b)).toBe(-1);
  });

  it('keeps the order of what it converts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.integer({ max: 10 ** 9 }),
        fc.integer({ min: 1, max: 1000 }),
        (unit, x, more) => {
          expect(compare(toAxis(decimal(x, -2), unit), toAxis(decimal(x + more, -2), unit))).toBeLessThan(0);
        },
      ),
    );
  });
});

describe('nouns', () => {
  it.each([
    ['votes', 'vote'],
    ['dead', 'dead'],
    ['families', 'family'],
    ['houses', 'house'],
    ['buses', 'bus'],
    ['matches', 'match'],
    ['losses', 'loss'],
    ['heroes', 'hero'],
    ['children', 'child'],
    ['women', 'woman'],
    ['species', 'species'],
    ['virus', 'virus'],
    ['causes', 'cause'],
    ['prizes', 'prize'],
    ['ties', 'tie'],
    ['xs', 'xs'],
  ])('%s: %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
    expect(singular(one)).toBe(one);
  });

  it('folds all words of several', () => {
    expect(foldNoun('Police  Officers')).toBe('police officer');
  });

  it('counts what is a word', () => {
    expect(countedNoun('Police officers')).toMatchObject({
      name: 'Police officers',
      axis: 'police officer',
      counted: true,
    });
    for (const text of ['5 ft', '/100', '(dead)', 'aa bb cc dd ee ff gg', 'S', ''])
      expect(countedNoun(text)).toBeNull();
  });
});
