/** A term that stands at a place of a text. */
export interface Met {
  readonly means: string;
  /** The token behind it. */
  readonly next: number;
  /** Whether a word that joins was written together with it: Arabic `و`. */
  readonly joined: boolean;
  /** What was written together with it, the article too. */
  readonly front?: string;
}
