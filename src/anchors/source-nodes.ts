import { isEmpty, valueOf, type MapNode, type Node, type ScalarNode } from '../documents/node.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { Whereabouts } from './surroundings.ts';

/** What of a source's file only its quotes and its text need, which most checks never ask for. */
export interface SourceNodes {
  /** Where the quote of a claim stands in the file. */
  readonly quoteStart: (claim: Claim) => number;
  readonly whereabouts: (claim: Claim) => Whereabouts;
  /** Where something under `text` stands in the file, else the text itself. */
  readonly textStart: (key: 'path' | 'sha256') => number;
  /** The quotes of all claims as the file has them, also of those that are not sound, and so are no claims yet. */
  readonly quotes: () => readonly StatedQuote[];
}

/** A quote, and what its claim says of its place. */
export interface StatedQuote extends Whereabouts {
  readonly quote: string;
}

/** Reads a source's file once more: claims keep no more of it than comparing them takes. */
export function sourceNodes({ file, text }: Source): SourceNodes {
  const { root } = parseYaml(file, text);
  const top = root?.kind === 'map' ? root : null;
  const claims = top && valueOf(top, 'claims');
  const maps = (claims?.kind === 'list' ? claims.items : []).flatMap((node) => (node.kind === 'map' ? [node] : []));
  const byValue = new Map<number, MapNode>();
  for (const node of maps) {
    const value = valueOf(node, 'value');
    if (value) byValue.set(firstCharacter(text, value.start), node);
  }
  const under = ({ start }: Claim, key: string): ScalarNode | null => scalar(byValue.get(start), key);
  return {
    quoteStart: (claim) => under(claim, 'quote')?.start ?? claim.start,
    whereabouts: ({ start }) => whereaboutsIn(byValue.get(start)),
    textStart: (key) => {
      const node = top ? valueOf(top, 'text') : undefined;
      return (node?.kind === 'map' ? scalar(node, key) : null)?.start ?? node?.start ?? 0;
    },
    quotes: () =>
      maps.flatMap((map) => {
        const quote = scalar(map, 'quote')?.text ?? '';
        return quote.trim() === '' ? [] : [{ quote, ...whereaboutsIn(map) }];
      }),
  };
}

function whereaboutsIn(map: MapNode | undefined): Whereabouts {
  return {
    prefix: scalar(map, 'prefix')?.text ?? null,
    suffix: scalar(map, 'suffix')?.text ?? null,
    occurrence: wholeNumber(scalar(map, 'occurrence')?.text),
  };
}

/** Whether a source says anything of where its quotes stand; few do, and only those are read once more for it. */
export function mayStateWhereabouts({ text }: Source): boolean {
  return text.includes('prefix') || text.includes('suffix') || text.includes('occurrence');
}

function scalar(map: MapNode | undefined, key: string): ScalarNode | null {
  const node: Node | undefined = map && valueOf(map, key);
  return node?.kind === 'scalar' && !isEmpty(node) ? node : null;
}

/** As claims have their places: past the spaces before the value. */
function firstCharacter(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function wholeNumber(words: string | undefined): number | null {
  return words !== undefined && /^[1-9]\d{0,8}$/.test(words) ? Number(words) : null;
}
