import type { Value } from '../values/value.ts';

/**
 * `report`: others' pieces · `reference`: the statute, the filing, the register · `draft`: ours, unpublished ·
 * `published`: ours, out.
 */
export type Role = 'report' | 'reference' | 'draft' | 'published';

/** One document: who published it, when, in which language, in which role. */
export interface Source {
  /** The file's name without its ending; unique. */
  readonly id: string;
  readonly file: string;
  readonly role: Role;
  readonly title: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The day of publication. */
  readonly published: Value | null;
  /** The day of its last correction: what it says may be as of then. */
  readonly corrected: Value | null;
  readonly url: string | null;
  /** The source, wire or register that the whole document copies, translates or quotes. */
  readonly origin: string | null;
  /** The time zone in which its days are meant. */
  readonly zone: string | null;
  readonly supersedes: readonly string[];
  readonly withdrawn: boolean;
  /** Until when its words stay out of every output, as written. */
  readonly embargo: string | null;
  /** The SHA-256 of the text that its quotes were taken from. */
  readonly sha256: string | null;
  /** Where that text stands in the project, with forward slashes; null for a text that stays outside. */
  readonly textPath: string | null;
  /** Of a table, the file beside it that says what its rows claim. */
  readonly mapping?: string;
  /** The file's text, for places and excerpts. */
  readonly text: string;
}

/** Whether a piece is ours: findings about it stand by themselves, and it settles nothing among the sources. */
export function isOwn(source: Source): boolean {
  return source.role === 'draft' || source.role === 'published';
}
