import type { z } from 'zod';
import { code, sentence, table } from './page.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A key of a format, at its path from the top: `claims[].fact`, `classes.*.*.type`. */
interface Key {
  readonly path: string;
  readonly required: boolean;
  readonly values: string;
  readonly description: string;
}

/** All keys of a JSON Schema, each followed by those beneath it. */
export function keysOf(schema: JsonSchema): readonly Key[] {
  const definitions = schema.$defs ?? {};
  const resolved = (part: JsonSchema): JsonSchema =>
    part.$ref === undefined ? part : { ...definitions[part.$ref.replace('#/$defs/', '')], ...part };
  const beneath = (part: JsonSchema, path: string, within: readonly JsonSchema[]): readonly Key[] => {
    const whole = resolved(part);
    // A description may hold itself, as a list of parts does.
    if (within.includes(whole)) return [];
    const inner = [...within, whole];
    return [
      ...(whole.anyOf ?? whole.oneOf ?? []).flatMap((branch) => beneath(branch, path, inner)),
      ...(isSchema(whole.items) ? beneath(whole.items, `${path}[]`, inner) : []),
      ...(isSchema(whole.additionalProperties)
        ? beneath(whole.additionalProperties, path === '' ? '*' : `${path}.*`, inner)
        : []),
      ...Object.entries(whole.properties ?? {}).flatMap(([name, property]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const key = resolved(property as JsonSchema);
        return [
          {
            path: at,
            required: whole.required?.includes(name) ?? false,
            values: valuesOf(key),
            description: key.description ?? '',
          },
          ...beneath(key, at, inner),
        ];
      }),
    ];
  };
  const keys = beneath(schema, '', []);
  // Branches of a union share keys, and each is told once.
  return [...new Map(keys.toReversed().map((key) => [key.path, key])).values()].toReversed();
}

export function keysTable(keys: readonly Key[]): string {
  return table(
    ['key', 'value', 'what it says'],
    keys.map(({ path, required, values, description }) => [
      `${code(path)}${required ? ', required' : ''}`,
      values,
      description === '' ? '' : sentence(description),
    ]),
  );
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length > 0;
}

/** The words that a key takes where there is a list of them, else its type. */
function valuesOf(schema: JsonSchema): string {
  const branches = (schema.anyOf ?? schema.oneOf)?.map((branch) => branch);
  if (branches) return [...new Set(branches.map(valuesOf))].join(', or ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((word) => code(String(word))).join(', ');
  if (schema.type === 'array') return isSchema(schema.items) ? `a list: ${valuesOf(schema.items)}` : 'a list';
  if (schema.type === 'object') return 'a map';
  if (schema.type === 'null') return 'nothing';
  if (schema.type === 'integer' || schema.type === 'number') return 'a number';
  if (schema.type === 'boolean') return 'yes or no';
  return schema.type === undefined ? 'anything' : 'text';
}
