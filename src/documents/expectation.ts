import type { Node } from './node.ts';
import { quotedForm } from './quoted-form.ts';
import type { ShapeSchema } from './shape-schema.ts';

/** What a shape demands, in words: `a text`, `one of report, draft`, `a text or a list`. */
export function expectation(schema: ShapeSchema): string {
  if ('anyOf' in schema) return [...new Set(schema.anyOf.filter(isSomething).map(expectation))].join(', or ');
  if ('enum' in schema) return schema.enum.length === 1 ? (schema.enum[0] ?? '') : `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'scalar':
      return schema.example === undefined ? 'a text' : `written like ${schema.example}`;
    case 'list':
      return schema.least === undefined ? 'a list' : `a list of ${String(schema.least)} or more`;
    case 'map':
      return schema.required.length > 0 ? `a map with ${schema.required.join(' and ')}` : 'a map';
    case 'nothing':
      return 'nothing';
  }
}

/** What stands there, in words. */
export function found(node: Node): string {
  if (node.kind === 'scalar') return node.text === '' || node.text.length > 60 ? 'a text' : quotedForm(node.text);
  return node.kind === 'list' ? `a list of ${String(node.items.length)}` : 'a map';
}

function isSomething(schema: ShapeSchema): boolean {
  return !('type' in schema) || schema.type !== 'nothing';
}
