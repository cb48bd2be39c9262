import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRates } from '../../src/documents/parse-rates.ts';
import { readSoundRates } from '../../src/documents/sound-rates.ts';

const rates = (...texts: readonly string[]): ReturnType<typeof parseRates> =>
  parseRates(texts.map((text, at) => ({ path: `rates/${String(at)}.csv`, text })));

const [MARCH_4, MARCH_5] = [20_516, 20_517];

describe('parseRates', () => {
  it('reads the form of the European Central Bank, with a comma at the end of each line', () => {
    const { table, problems } = rates('Date,USD,GBP,\r\n2026-03-05,1.09,N/A,\r\n2026-03-04,1.0834,0.85,\r\n');
    expect(problems).toEqual([]);
    expect(table.days).toEqual([MARCH_4, MARCH_5]);
    expect(table.rate('USD', 0)?.nearest).toBe(1.0834);
    expect(table.rate('GBP', 1)).toBeUndefined();
    expect([table.has('GBP'), table.has('JPY')]).toEqual([true, false]);
  });

  it('makes one table of several files, in which the later rate of a day counts', () => {
    const { table } = rates('Date,USD\n2026-03-04,1.1\n', 'Date,GBP,USD\n2026-03-04,0.8,1.2\n2026-03-05,0.9,N/A\n');
    expect(table.days).toEqual([MARCH_4, MARCH_5]);
    expect([table.rate('USD', 0)?.nearest, table.rate('GBP', 0)?.nearest]).toEqual([1.2, 0.8]);
    expect(table.rate('USD', 1)).toBeUndefined();
  });

  it('knows the currencies of a first line that stands further down', () => {
    const { table, problems } = rates('\nDate,USD\n2026-03-04,1.1\n');
    expect(problems).toEqual([]);
    expect([table.has('USD'), table.rate('USD', 0)?.nearest]).toEqual([true, 1.1]);
  });

  it.each([
    ['', '1:1 rates/header'],
    ['Day,USD\n', '1:1 rates/header'],
    ['Date,USX\n2026-03-04,1\n', '1:6 rates/unknown-currency'],
    ['Date,USD\n2026-02-30,1\n', '2:1 rates/day'],
    ['Date,USD\n2026-03-04,1\n2026-03-04,2\n', '3:1 rates/declared-twice'],
    ['Date,USD\n2026-03-04,0.00\n', '2:12 rates/rate'],
    ['Date,USD\n2026-03-04,1e3\n', '2:12 rates/rate'],
    ['Date,USD\n2026-03-04,1.1,1.2\n', '2:16 rates/column'],
    ['Date,,USD\n2026-03-04,1.1,1.2\n', '2:12 rates/column'],
  ])('%j', (text, told) => {
    expect(readSoundRates(text)).toBeNull();
    const { problems } = rates(text);
    expect(problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`)).toEqual([told]);
  });

  it('reads the same whether it looks at a line at once or cell by cell', () => {
    const cell = fc.constantFrom('1.5', '12', 'N/A', '', '-', '0.002');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (lines) => {
        const days = lines.map(([usd, gbp], at) => `2026-03-${String(at + 1).padStart(2, '0')},${usd},${gbp}`);
        const text = ['Date,USD,GBP', ...days, ''].join('\n');
        expect(readSoundRates(text)).not.toBeNull();
        const quick = rates(text).table;
        // A space before a cell keeps the quick reader away, and means nothing.
        const slow = rates(text.replaceAll(',', ', ')).table;
        expect(readSoundRates(text.replaceAll(',', ', '))?.days.length ?? 0).toBe(0);
        expect(slow.days).toEqual(quick.days);
        for (const at of quick.days.keys())
          for (const currency of ['USD', 'GBP']) expect(slow.rate(currency, at)).toEqual(quick.rate(currency, at));
      }),
    );
  });
});
