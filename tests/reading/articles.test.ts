import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPhrase, readPhraseTable, scoreOf } from '../support/phrase-table.ts';

/** Percent of what a careful reader notes in whole articles, and percent of the finds that are noted; a change may not lower them. */
const AT_LEAST = {
  en: { recall: 99, precision: 99 },
  nl: { recall: 98, precision: 99 },
  fr: { recall: 99, precision: 99 },
  de: { recall: 98, precision: 99 },
  ar: { recall: 99, precision: 99 },
} as const;

describe.each(Object.entries(AT_LEAST))('the articles of %s', (code, least) => {
  const rows = readPhraseTable(join(import.meta.dirname, 'articles', `${code}.yaml`));
  const all = scoreOf(rows.map((row) => readPhrase(row, code))).get('all');

  it('have their values found as often as before', () => {
    expect((100 * (all?.matched ?? 0)) / (all?.expected ?? 1)).toBeGreaterThanOrEqual(least.recall);
  });

  it('give no more that is no value', () => {
    expect((100 * (all?.matched ?? 0)) / (all?.found ?? 1)).toBeGreaterThanOrEqual(least.precision);
  });
});
