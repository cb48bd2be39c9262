/** A name that a project declares: an entity or a state, with what it lies within. */
export interface Term {
  readonly id: string;
  readonly names: readonly string[];
  readonly type?: string;
  readonly within: readonly string[];
  /** States only: what may follow. */
  readonly next: readonly string[];
}

/** Names with broader and narrower ones. Looks up ids and names alike, whatever their case, accents and spacing. */
export interface Taxonomy {
  readonly find: (name: string) => Term | undefined;
  /** The term itself and all that lies within it, however deep, in code-unit order. */
  readonly narrower: (id: string) => readonly string[];
  /** Names near to one that is unknown, best first, three at most. */
  readonly near: (name: string) => readonly string[];
}
