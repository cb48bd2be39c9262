/** A number in digits or words. */
export interface Numeral {
  /** Digits with a point before decimals. */
  readonly digits: string;
  /** The power of ten of its scale word; 0 where it has none. */
  readonly power: number;
  /** The token behind it. */
  readonly next: number;
  readonly spelt: boolean;
  /** A fraction of something that is not said: `half`, `two thirds`; `digits` are its terms, as `2/3`. */
  readonly fraction?: true | undefined;
  /** A one that is an article as well (`un`), by which a noun is not counted. */
  readonly article?: true;
  /** A round number by its word, `about` so many where no other hedge stands before it: `une centaine`. */
  readonly round?: true;
}
