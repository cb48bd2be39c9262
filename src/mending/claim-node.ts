import { frontMatter } from '../documents/front-matter.ts';
import { inlineClaims, type InlineClaim } from '../documents/inline-claims.ts';
import { valueOf, type MapNode, type ScalarNode } from '../documents/node.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { Claim } from '../model/claim.ts';
import { isMarkdown } from '../model/is-markdown.ts';
import type { Source } from '../model/source.ts';

/** What a claim is written as: an entry of YAML, or a directive around its words. */
export type ClaimNode = { readonly map: MapNode } | { readonly inline: InlineClaim };

/** Where a claim stands in the file of its source; null where it is not found there. */
export function nodeOf({ source, start, written }: Claim): ClaimNode | null {
  const { text } = source;
  const isHere = (at: number | undefined): boolean => at !== undefined && pastSpaces(text, at) === start;
  // What a cell claims, its mapping says for all rows.
  if (written === 'cell' || written === 'row') return null;
  if (written !== undefined) {
    const inline = inlineClaims(text).claims.find(
      ({ label, attributes }) =>
        isHere(label.start) || attributes.some(({ name, value }) => name === 'value' && isHere(value?.start)),
    );
    return inline ? { inline } : null;
  }
  const claims = valueOf(rootOf(source) ?? EMPTY, 'claims');
  const items = claims?.kind === 'list' ? claims.items : [];
  const map = items.find((item): item is MapNode => item.kind === 'map' && isHere(valueOf(item, 'value')?.start));
  return map ? { map } : null;
}

/** The digest of a source's text, as its file has it. */
export function digestNode(source: Source): ScalarNode | null {
  const text = valueOf(rootOf(source) ?? EMPTY, 'text');
  return scalarUnder(text?.kind === 'map' ? text : EMPTY, 'sha256');
}

export function scalarUnder(map: MapNode, key: string): ScalarNode | null {
  const node = valueOf(map, key);
  return node?.kind === 'scalar' ? node : null;
}

const EMPTY: MapNode = { kind: 'map', start: 0, end: 0, keys: [], keyStarts: [], values: [], flow: false };

function rootOf({ file, text }: Source): MapNode | null {
  const { root } = parseYaml(file, isMarkdown(file) ? (frontMatter(text).yaml ?? '') : text);
  return root?.kind === 'map' ? root : null;
}

/** As claims have their places. */
function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}
