import type { Role } from './roles.ts';

/** A word or phrase of a language, in one of its roles. */
export interface Term {
  readonly role: Role | 'expansion';
  readonly means: string;
  /** Its words and signs, as tokens have them. */
  readonly keys: readonly string[];
}

/**
 * The words of a language as text, to be searched as it is: a line a first word, in the order of code units, with its terms between `;`,
 * and of each its role, its meaning and its other words between tabs. It begins and ends with a line break.
 */
export type TermIndex = string;
