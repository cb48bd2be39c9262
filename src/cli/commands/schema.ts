import { didYouMean } from '../../documents/did-you-mean.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';

interface JsonSchema {
  readonly title?: string;
}

/** The schemas are part of the bundle, each a file of its own that is loaded only where it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly default: JsonSchema }>>> = {
  source: () => import('../../../schemas/source.schema.json', { with: { type: 'json' } }),
  rules: () => import('../../../schemas/rules.schema.json', { with: { type: 'json' } }),
  config: () => import('../../../schemas/config.schema.json', { with: { type: 'json' } }),
  baseline: () => import('../../../schemas/baseline.schema.json', { with: { type: 'json' } }),
  decisions: () => import('../../../schemas/decisions.schema.json', { with: { type: 'json' } }),
  report: () => import('../../../schemas/report.schema.json', { with: { type: 'json' } }),
};

/** Prints the JSON Schema of a format, the same bytes as its file in `schemas/`; the names of all where none is given. */
export async function schema(name: string | undefined, { stdout, stderr }: Environment): Promise<ExitStatus> {
  if (name === undefined) {
    for (const [each, load] of Object.entries(SCHEMAS)) {
      const { title = '' } = (await load()).default;
      stdout.write(`${each.padEnd(10)}${title}\n`);
    }
    return 0;
  }
  const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!load) {
    const near = didYouMean(name, Object.keys(SCHEMAS));
    const meant = near === null ? `Schemas are: ${Object.keys(SCHEMAS).join(', ')}.` : `Did you mean ${near}?`;
    stderr.write(escapeControls(`gainsay: No schema is called "${name}". ${meant}\n`));
    return 2;
  }
  stdout.write(`${JSON.stringify((await load()).default, null, 2)}\n`);
  return 0;
}
