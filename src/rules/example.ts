/** A claim of an example: who says which value of which fact, and what else stands with it, all as YAML has it. */
export interface ExampleClaim {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  /** Further keys of the claim: `{ scope: '{ basis: net }', 'said-by': kesra-police }`. */
  readonly more?: Readonly<Record<string, string>>;
}

/** An example is documentation and test at once: a small project, and what is found in it. */
export interface Example {
  /** What it shows, in a few words. */
  readonly title: string;
  /** The rules file, as YAML. */
  readonly rules: string;
  /** What stands above the claims of a source: `{ 'our-piece': { role: draft } }`. */
  readonly sources?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly claims: readonly ExampleClaim[];
  /** Reference rates, where two currencies meet. */
  readonly rates?: string;
  /** The texts of sources, by source; the source then names it as its own. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** An example of a kind, with everything that a report on it holds. */
export interface KindExample extends Example {
  /**
   * Each finding, in the order of the report, and then each remark, with the ids of the sources:
   * `error conflict: meridian-wire | orlen-post`, `info possible about our-piece: our-piece | orlen-post; fits: kesra-news`,
   * `compatible: meridian-wire, orlen-post`, `incomparable: meridian-wire, orlen-post`.
   */
  readonly finds: readonly string[];
}

/** An example of a cause: claims that clash, and whether the clash shows the cause. */
export interface CauseExample extends Example {
  readonly found: boolean;
  /** The words that the cause would put in the place of a value, where it knows any. */
  readonly mends?: string;
}

/** A file of an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** The files that an example stands for: what the tests check and the documentation shows. */
export function filesOf(example: Example): {
  readonly sources: readonly ExampleFile[];
  readonly rules: readonly ExampleFile[];
  readonly rates: readonly ExampleFile[];
  readonly texts: readonly (ExampleFile & { readonly name: string; readonly sha256: string })[];
} {
  const ids = [...new Set(example.claims.map(({ source }) => source))];
  return {
    sources: ids.map((id) => ({ path: `sources/${id}.yaml`, text: sourceText(id, example) })),
    rules: [{ path: 'rules/example.yaml', text: example.rules }],
    rates: example.rates === undefined ? [] : [{ path: 'rates/example.csv', text: example.rates }],
    texts: Object.entries(example.texts ?? {}).map(([id, text]) => ({
      path: textPath(id),
      name: textPath(id),
      sha256: SHA256,
      text,
    })),
  };
}

/** Stands for a digest, which nobody works out for an example. */
const SHA256 = '0'.repeat(64);

function textPath(id: string): string {
  return `texts/${id}.txt`;
}

function sourceText(id: string, { sources, claims, texts }: Example): string {
  const text = texts?.[id] === undefined ? {} : { text: `{ sha256: ${SHA256}, path: ${textPath(id)} }` };
  const head = keys({ ...sources?.[id], ...text }).map((line) => `${line}\n`);
  const own = claims.filter(({ source }) => source === id);
  const list = own.map(({ fact, value, more }) => `  - ${keys({ fact, value, ...more }).join('\n    ')}\n`);
  return [...head, 'claims:\n', ...list].join('');
}

function keys(map: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(map).map(([key, value]) => `${key}: ${value}`);
}
