import type { Writing } from '../model/claim.ts';
import type { MapNode, Node, ScalarNode } from '../documents/node.ts';

/** What stands under the keys of a claim. */
export interface ClaimFields {
  fact: ScalarNode | null;
  value: ScalarNode | null;
  quote: ScalarNode | null;
  note: ScalarNode | null;
  saidBy: ScalarNode | null;
  stance: ScalarNode | null;
  origin: ScalarNode | null;
  asOf: ScalarNode | null;
  language: ScalarNode | null;
  translated: ScalarNode | null;
  scope: Node | null;
  /** Where the value stands in Markdown; null in YAML. */
  written: Writing | null;
}

/** A claim under none of whose keys anything stands. */
export function noFields(): ClaimFields {
  return {
    fact: null,
    value: null,
    quote: null,
    note: null,
    saidBy: null,
    stance: null,
    origin: null,
    asOf: null,
    language: null,
    translated: null,
    scope: null,
    written: null,
  };
}

/** Takes a claim apart in one pass over its few keys; whatever is no text where a text belongs is left out. */
export function claimFields({ keys, values }: MapNode): ClaimFields {
  const fields = noFields();
  for (let index = 0; index < keys.length; index += 1) setField(fields, keys[index] as string, values[index] as Node);
  return fields;
}

/**
 * Puts what stands under a key into its place.
 * @returns a bit of its own for each place; 0 where there is none for such a node
 */
export function setField(fields: ClaimFields, key: string, node: Node): number {
  if (key === 'scope') {
    fields.scope = node;
    return 1;
  }
  if (node.kind !== 'scalar') return 0;
  switch (key) {
    case 'fact':
      fields.fact = node;
      return 1 << 1;
    case 'value':
      fields.value = node;
      return 1 << 2;
    case 'quote':
      fields.quote = node;
      return 1 << 3;
    case 'note':
      fields.note = node;
      return 1 << 4;
    case 'said-by':
      fields.saidBy = node;
      return 1 << 5;
    case 'stance':
      fields.stance = node;
      return 1 << 6;
    case 'origin':
      fields.origin = node;
      return 1 << 7;
    case 'as-of':
      fields.asOf = node;
      return 1 << 8;
    case 'language':
      fields.language = node;
      return 1 << 9;
    case 'translated':
      fields.translated = node;
      return 1 << 10;
    default:
      return 0;
  }
}
