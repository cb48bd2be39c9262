import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/**
 * How the words of a quote were found: letter by letter; but for spaces, quotation marks, dashes and case; or with a few
 * letters that differ, and the same figures.
 */
export type How = 'exact' | 'normalised' | 'fuzzy';

/** Where the words of a claim's quote stand in the text of its source, in UTF-16 units, the end exclusive. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly how: How;
}

/** A text that sources were taken from. */
export interface TextOfSource {
  /** How messages name it. */
  readonly name: string;
  /** As sources name it, where it stands in the project. */
  readonly path?: string;
  /** The SHA-256 of its bytes in hexadecimal digits, '' where they were not read. */
  readonly sha256: string;
  /** Null where it is there and cannot be read as text; whoever read it tells why. */
  readonly text: string | null;
}

/** What is known of quotes and texts once every quote was looked for. */
export interface Anchored {
  readonly anchors: ReadonlyMap<Claim, Anchor>;
  readonly texts: ReadonlyMap<Source, string>;
}

/** Without any texts. */
export const NOT_ANCHORED: Anchored = { anchors: new Map(), texts: new Map() };
