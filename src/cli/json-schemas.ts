/** As much of a JSON Schema as is looked at here. */
interface JsonSchema {
  readonly description?: string;
}

/** The schemas are part of the bundle, each a file of its own that is loaded only where it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly default: JsonSchema }>>> = {
  source: () => import('../../schemas/source.schema.json', { with: { type: 'json' } }),
  table: () => import('../../schemas/table.schema.json', { with: { type: 'json' } }),
  rules: () => import('../../schemas/rules.schema.json', { with: { type: 'json' } }),
  config: () => import('../../schemas/config.schema.json', { with: { type: 'json' } }),
  baseline: () => import('../../schemas/baseline.schema.json', { with: { type: 'json' } }),
  decisions: () => import('../../schemas/decisions.schema.json', { with: { type: 'json' } }),
  report: () => import('../../schemas/report.schema.json', { with: { type: 'json' } }),
};

/** The formats of files that have a JSON Schema. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/**
 * The JSON Schema of a format: what is in files of it, and its text, the same bytes as its file in `schemas/`; null where there is none.
 *
 * @example (await jsonSchema('rules'))?.about //=> 'Facts, entities and rules: rules/*.yaml'
 */
export async function jsonSchema(name: string): Promise<{ readonly about: string; readonly text: string } | null> {
  const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!load) return null;
  const schema = (await load()).default;
  return { about: schema.description ?? '', text: `${JSON.stringify(schema, null, 2)}\n` };
}
