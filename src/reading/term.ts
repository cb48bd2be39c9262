import type { Role } from './roles.ts';

/** A word or phrase of a language, in one of its roles. */
export interface Term {
  readonly role: Role | 'expansion';
  readonly means: string;
  /** Its words and signs, as tokens have them. */
  readonly keys: readonly string[];
}

/** What the tables have of a word. */
export interface KnownWord {
  /** The terms that begin with it, the longest first. */
  readonly terms: readonly Term[];
  /** The same by their role: of the many that are asked for, a word has few. */
  readonly byRole: ReadonlyMap<Term['role'], readonly Term[]>;
  /** Whether a find may begin with it. */
  readonly begins: boolean;
}

/**
 * The words of a language as text, to be searched as it is: a line a first word, in the order of code units, with its terms between `;`,
 * and of each its role, its meaning and its other words between tabs. It begins and ends with a line break.
 */
export type TermIndex = string;
