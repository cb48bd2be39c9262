import { z } from 'zod';
import { baseline } from '../../src/documents/schemas/baseline.ts';
import { config } from '../../src/documents/schemas/config.ts';
import { decisions } from '../../src/documents/schemas/decisions.ts';
import { report } from '../../src/documents/schemas/report.ts';
import { rules } from '../../src/documents/schemas/rules.ts';
import { source } from '../../src/documents/schemas/source.ts';
import { table } from '../../src/documents/schemas/table.ts';
import { keysOf, keysTable } from './keys-table.ts';
import { page } from './page.ts';

const FORMATS = { source, table, rules, config, baseline, decisions, report } as const;

/** Every key of every file format, from the schemas that check the files. */
export function formatsPage(): string {
  return page(
    'File formats',
    'In a path, `[]` is each item of a list and `*` any name. Wherever a value is expected, YAML may show it as text, ' +
      'number or boolean: Gainsay reads the text as it stands, so that `7.10` keeps its zero. ' +
      'The same as JSON Schemas, for editors and programs: `schemas/`, or `gainsay schema`.',
    ...Object.entries(FORMATS).flatMap(([name, schema]) => {
      const { title = name, description = '' } = schema.meta() ?? {};
      return [`## ${title}`, `${description}.`, keysTable(keysOf(z.toJSONSchema(schema, { io: 'input' })))];
    }),
  );
}
