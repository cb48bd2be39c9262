import { didYouMean } from '../../documents/did-you-mean.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { jsonSchema, SCHEMA_NAMES } from '../json-schemas.ts';

/** Prints the JSON Schema of a format, the same bytes as its file in `schemas/`; the names of all where none is given. */
export async function schema(name: string | undefined, { stdout, stderr }: Environment): Promise<ExitStatus> {
  if (name === undefined) {
    for (const each of SCHEMA_NAMES) stdout.write(`${each.padEnd(11)}${(await jsonSchema(each))?.about ?? ''}\n`);
    return 0;
  }
  const found = await jsonSchema(name);
  if (!found) {
    const near = didYouMean(name, SCHEMA_NAMES);
    const meant = near === null ? `Schemas are: ${SCHEMA_NAMES.join(', ')}.` : `Did you mean ${near}?`;
    stderr.write(escapeControls(`gainsay: No schema is called "${name}". ${meant}\n`));
    return 2;
  }
  stdout.write(found.text);
  return 0;
}
