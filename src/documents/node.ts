/**
 * The tree of a YAML file. Offsets are UTF-16 units into the file's text, the end exclusive. The tree holds no plain
 * copies and no lines: places are looked up only for what is shown.
 */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** With the quotes, where there are any. A block scalar (`|`, `>`) starts at its first line of content. */
  readonly start: number;
  readonly end: number;
  /** The decoded text, never converted to a number, a date or a boolean: `7.10` stays `7.10`. Nothing at all is ''. */
  readonly text: string;
  /** True for quoted and block scalars, so that `value: ""` and `value:` differ. */
  readonly quoted: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  /** In the order of the file; of a repeated key only the first is kept. */
  readonly keys: readonly string[];
  readonly keyStarts: readonly number[];
  readonly values: readonly Node[];
  /** `{ a: b }` instead of lines. */
  readonly flow: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly Node[];
}

/** The value under a key, or undefined. */
export function valueOf(map: MapNode, key: string): Node | undefined {
  const index = map.keys.indexOf(key);
  return index === -1 ? undefined : map.values[index];
}

/** What a scalar says, or undefined where there is none. */
export function textIn(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** What the items of a list say, '' for one that is no scalar; none where there is no list. */
export function textsIn(node: Node | undefined): readonly string[] {
  return node?.kind === 'list' ? node.items.map((item) => textIn(item) ?? '') : [];
}

/**
 * Nothing was written there: `key:` without a value, or one of the words that YAML's core schema (YAML 1.2.2, 10.3.2)
 * takes for nothing, which editors would show as nothing as well.
 */
export function isEmpty(node: Node): boolean {
  if (node.kind !== 'scalar' || node.quoted) return false;
  const { text } = node;
  if (text.length > 4) return false;
  return text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}
