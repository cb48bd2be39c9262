import { z } from 'zod';
import { scalar, scalars } from './parts.ts';
import { claim, source } from './source.ts';

/** Of a claim, all but what tells one place in a text from another. */
const row = claim
  .omit({ prefix: true, suffix: true, occurrence: true })
  .extend({
    fact: z.string().describe('What the claim is about, {Column} standing for what a row has there: "{Town}.population"'),
    value: scalar.describe('Its value, in the same way: "{Population} people"; no claim where a cell that it names is empty'),
    where: z.record(z.string(), scalars).optional().describe('Only of rows that have these words in these columns: { Year: 2025 }'),
  })
  .describe('A claim that each row makes');

export const table = source
  .omit({ text: true, claims: true })
  .extend({
    cells: z
      .record(z.string(), z.record(z.string(), scalar))
      .optional()
      .describe('What the words of a column stand for: { Town: { Sankt Ömer: st-omer } }'),
    rows: z.array(row).describe('What each row of the table says, one claim each'),
  })
  .meta({
    title: 'A table of Gainsay',
    description: 'What the rows of a table claim: sources/NAME.yaml beside sources/NAME.csv or NAME.tsv',
  });
