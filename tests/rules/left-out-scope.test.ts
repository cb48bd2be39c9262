import { describe, expect, it } from 'vitest';
import type { ExampleClaim } from '../../src/rules/example.ts';
import { reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { period: date, part: text }
facts: { ferries.cars: { type: quantity, unit: cars } }
`;

/** The cars of a year, a hundred more each. */
function carsIn(year: number): string {
  return `${String(41_000 + (year - 1990) * 100 + 11)} cars`;
}

/** What the cause says of two claims without a scope, beside what others have under one. */
function told(
  one: string,
  two: string,
  scoped: readonly ExampleClaim[],
  others: readonly string[] = [],
): readonly string[] {
  const bare = [one, ...others, two].map((value, at) => ({
    source: `bare-${String(at)}`,
    fact: 'ferries.cars',
    value,
  }));
  const report = (claims: readonly ExampleClaim[]): readonly string[] =>
    reportOn({ title: 'cars', rules: RULES, claims })
      .conflicts.filter(({ positions }) =>
        positions.every(({ claims: own }) => own.every(({ source }) => source.startsWith('bare'))),
      )
      .flatMap(({ causes }) => causes)
      .filter(({ name }) => name === 'wider-or-narrower-scope')
      .map(({ text }) => text);
  const found = report([...bare, ...scoped]);
  expect(report([...scoped.toReversed(), ...bare])).toEqual(found);
  return found;
}

function scopedAs(scope: string, value: string, source = 'office'): ExampleClaim {
  return { source, fact: 'ferries.cars', value, more: { scope } };
}

const YEARS = Array.from({ length: 40 }, (_, at) => scopedAs(`{ period: ${String(1990 + at)} }`, carsIn(1990 + at)));

describe('a scope that two claims leave out', () => {
  it('is found among the figures of forty years, however late', () => {
    expect(told(carsIn(2024), carsIn(2029), YEARS)).toEqual([
      `${carsIn(2024)} (bare-0) fits what office has for period 2024, and ${carsIn(2029)} (bare-1) fits what office has for period 2029; both leave out the period.`,
    ]);
  });

  it('is not hidden by what many have under another key', () => {
    const parts = Array.from({ length: 20 }, (_, at) => scopedAs(`{ part: deck ${String(at)} }`, carsIn(2024), 'yard'));
    expect(told(carsIn(2024), carsIn(2029), [...parts, ...YEARS])).toHaveLength(1);
  });

  it('is none that only one of the two would fit, nor one that fits both', () => {
    expect(told(carsIn(2024), '12,000 cars', YEARS)).toEqual([]);
    expect(told(carsIn(2024), carsIn(2029), YEARS.slice(0, 36))).toEqual([]);
  });

  it('of two keys is not told, since the claims leave out both', () => {
    const both = [2024, 2029].map((year) => scopedAs(`{ period: ${String(year)}, part: deck }`, carsIn(year)));
    expect(told(carsIn(2024), carsIn(2029), both)).toEqual([]);
  });

  it('is not looked for among more sides than a dozen', () => {
    const others = Array.from({ length: 20 }, (_, at) => `${String(12_000 + at * 100 + 11)} cars`);
    expect(told(carsIn(2024), carsIn(2029), YEARS, others.slice(0, 5))).toHaveLength(1);
    expect(told(carsIn(2024), carsIn(2029), YEARS, others)).toEqual([]);
  });
});
