/** As much of a JSON Schema as is looked at here. */
interface JsonSchema {
  readonly title?: string;
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
 * The JSON Schema of a format: its title, and its text, the same bytes as its file in `schemas/`; null where there is none.
 *
 * @example (await jsonSchema('rules'))?.title //=> 'Rules of Gainsay'
 */
export async function jsonSchema(name: string): Promise<{ readonly title: string; readonly text: string } | null> {
  const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!load) return null;
  const schema = (await load()).default;
  return { title: schema.title ?? '', text: `${JSON.stringify(schema, null, 2)}\n` };
}
