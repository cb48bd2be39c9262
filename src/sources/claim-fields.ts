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
}

/** Takes a claim apart in one pass over its few keys; whatever is no text where a text belongs is left out. */
export function claimFields({ keys, values }: MapNode): ClaimFields {
  const fields: ClaimFields = {
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
  };
  for (let index = 0; index < keys.length; index += 1) {
    const node = values[index] as Node;
    const key = keys[index] as string;
    if (key === 'scope') fields.scope = node;
    if (node.kind !== 'scalar') continue;
    switch (key) {
      case 'fact':
        fields.fact = node;
        break;
      case 'value':
        fields.value = node;
        break;
      case 'quote':
        fields.quote = node;
        break;
      case 'note':
        fields.note = node;
        break;
      case 'said-by':
        fields.saidBy = node;
        break;
      case 'stance':
        fields.stance = node;
        break;
      case 'origin':
        fields.origin = node;
        break;
      case 'as-of':
        fields.asOf = node;
        break;
      case 'language':
        fields.language = node;
        break;
      case 'translated':
        fields.translated = node;
        break;
    }
  }
  return fields;
}
