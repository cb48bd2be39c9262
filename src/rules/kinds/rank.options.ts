/** What a rule on ranks says of the class that places are taken in. */
export interface RankOptions {
  readonly facts?: string | readonly string[];
  /** The attribute that dates the event of a subject. */
  readonly date?: string;
  /** For each key of scope the attribute that tells where a subject lies. */
  readonly within?: Readonly<Record<string, string>>;
}
