import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { baseline } from '../src/documents/schemas/baseline.ts';
import { config } from '../src/documents/schemas/config.ts';
import { decisions } from '../src/documents/schemas/decisions.ts';
import { report } from '../src/documents/schemas/report.ts';
import { rule, rules } from '../src/documents/schemas/rules.ts';
import { source } from '../src/documents/schemas/source.ts';
import { table } from '../src/documents/schemas/table.ts';
import type { Kind } from '../src/rules/kind.ts';
import { KINDS } from '../src/rules/registry.ts';
import type { ShapeSchema } from '../src/documents/shape-schema.ts';

/** Files that people write: these are held against their shapes when they are read. */
const kinds = [...KINDS.values()].map((kind) => [`rule/${kind.name}`, ruleSchema(kind)] as const);
const written: Readonly<Record<string, z.ZodType>> = {
  source,
  table,
  rules,
  config,
  baseline,
  decisions,
  ...Object.fromEntries(kinds),
};

/** A rule of one kind: what all rules have, and the options of the kind. */
function ruleSchema(kind: Kind): z.ZodObject {
  const { facts, ...shared } = rule.shape;
  const patterns = kind.covers ? {} : { facts };
  return z
    .strictObject({ ...shared, kind: z.literal(kind.name).describe(kind.summary), ...patterns, ...kind.options(z) })
    .describe(kind.summary);
}

/** For editors, the rules file names the options of each kind. */
const published = {
  source,
  table,
  rules: z
    .strictObject({
      ...rules.shape,
      rules: z
        .array(z.union(kinds.map(([, schema]) => schema)))
        .optional()
        .describe('The rules that the claims are held against'),
    })
    .meta(rules.meta() ?? {}),
  config,
  baseline,
  decisions,
  report,
};

/**
 * The files made from the zod schemas, by path from the repository's root: a JSON Schema of each format for editors and
 * other programs, and the shapes that the program itself reads by.
 */
export function generateSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(published)) {
    // A name without a host: an address would be a promise to serve it.
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    const whole = { $schema, $id: `gainsay/${name}/1`, ...rest };
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`);
  }
  const shapes = Object.entries(written).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    return `  '${name}': ${JSON.stringify(shapeOf(json, json.$defs ?? {}, name))},\n`;
  });
  files.set(
    'src/documents/generated/shapes.ts',
    [
      '// Made by scripts/generate-schemas.ts from src/documents/schemas. Do not edit.\n',
      "import type { ShapeSchema } from '../shape-schema.ts';\n\n",
      `export const shapes: Readonly<Record<${Object.keys(written)
        .map((name) => `'${name}'`)
        .join(' | ')}, ShapeSchema>> = {\n`,
      ...shapes,
      '};\n',
    ].join(''),
  );
  return files;
}

const understood = new Set([
  '$schema',
  '$defs',
  'id',
  'title',
  'description',
  'type',
  'enum',
  'anyOf',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'pattern',
  'examples',
  'minItems',
  'const',
]);

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The shape that a JSON Schema demands of a tree whose scalars are all texts. Throws at a keyword that shapes do not
 * have.
 */
function shapeOf(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>, path: string): ShapeSchema {
  const under = (part: unknown, name: string): ShapeSchema =>
    shapeOf(part as JsonSchema, definitions, `${path}/${name}`);
  if (schema.$ref !== undefined) return under(definitions[schema.$ref.replace('#/$defs/', '')] ?? {}, schema.$ref);
  for (const keyword of Object.keys(schema)) {
    if (!understood.has(keyword)) throw new Error(`${path}: shapes have no ${keyword}`);
  }
  if (schema.anyOf !== undefined) return anyOf(schema.anyOf.map((branch, index) => under(branch, String(index))));
  if (schema.const !== undefined) return { enum: [String(schema.const)] };
  if (schema.enum !== undefined) return { enum: schema.enum.map(String) };
  switch (schema.type) {
    case 'array':
      return {
        type: 'list',
        items: under(schema.items, 'items'),
        ...(schema.minItems === undefined ? {} : { least: schema.minItems }),
      };
    case 'object': {
      const keys = Object.entries(schema.properties ?? {}).map(([key, part]) => [key, under(part, key)]);
      const rest = schema.additionalProperties ?? true;
      const isOpen = typeof rest === 'boolean' || Object.keys(rest).length === 0;
      return {
        type: 'map',
        keys: Object.fromEntries(keys) as Record<string, ShapeSchema>,
        required: schema.required ?? [],
        rest: isOpen ? rest !== false : under(rest, '*'),
        restKeys: schema.propertyNames === undefined ? null : wordsOf(schema.propertyNames as JsonSchema),
      };
    }
    case 'null':
      return { type: 'nothing' };
    default: {
      // zod gathers string, number and boolean into one list of types; a tree has texts only, so without string nothing
      // would fit.
      const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
      const shape: ShapeSchema = types.includes('string') ? textShape(schema) : { enum: [] };
      return types.includes('null') ? anyOf([shape, { type: 'nothing' }]) : shape;
    }
  }
}

/** A text, and where it must be of a certain form, how it looks. */
function textShape({ pattern, examples }: JsonSchema): ShapeSchema {
  const example: unknown = examples?.[0];
  return {
    type: 'scalar',
    ...(pattern === undefined ? {} : { pattern }),
    ...(typeof example === 'string' ? { example } : {}),
  };
}

/** Leaves out branches that no text can take, such as a bare boolean. */
function anyOf(branches: readonly ShapeSchema[]): ShapeSchema {
  const possible = branches.filter((branch) => !('enum' in branch) || branch.enum.length > 0);
  const [only] = possible;
  return possible.length === 1 && only !== undefined ? only : { anyOf: possible };
}

function wordsOf(names: JsonSchema): readonly string[] | null {
  return names.enum?.map(String) ?? null;
}

if (import.meta.main) {
  for (const [path, content] of generateSchemas()) {
    const file = join(import.meta.dirname, '..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
