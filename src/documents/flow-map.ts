import type { MapNode, Node } from './node.ts';

/** A key that stands somewhere, and what is under it. */
export interface FlowEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly node: Node;
}

/** Entries that stand about in another format, such as attributes or cells, as the map that YAML would have of them. */
export function flowMap(entries: readonly FlowEntry[]): MapNode {
  return {
    kind: 'map',
    start: entries[0]?.keyStart ?? 0,
    end: entries.at(-1)?.node.end ?? 0,
    keys: entries.map(({ key }) => key),
    keyStarts: entries.map(({ keyStart }) => keyStart),
    values: entries.map(({ node }) => node),
    flow: true,
  };
}
