import { kindExplanation } from '../../reports/explanation/kind-explanation.ts';
import { KINDS } from '../../rules/registry.ts';
import type { Page } from './page.ts';

/** What the kind of rule of a name holds, and its options; none where there is no such kind. */
export async function kindPages(name: string): Promise<readonly Page[]> {
  const kind = KINDS.get(name);
  if (!kind) return [];
  const settings = await settingsOf(name);
  return [(options) => kindExplanation(kind, settings, options)];
}

/** The options of a kind as its schema describes them, which is made from the code of the kind. */
async function settingsOf(kind: string): Promise<readonly (readonly [string, string])[]> {
  const { default: schema } = await import('../../../schemas/rules.schema.json', { with: { type: 'json' } });
  interface Described {
    readonly const?: string;
    readonly description?: string;
  }
  const variants: readonly { readonly properties: Readonly<Record<string, Described>> }[] =
    schema.properties.rules.items.anyOf;
  const variant = variants.find(({ properties }) => properties['kind']?.const === kind);
  return Object.entries(variant?.properties ?? {}).flatMap(([name, { description }]) =>
    description === undefined ? [] : [[name, description] as const],
  );
}
