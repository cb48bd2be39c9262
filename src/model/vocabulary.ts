import type { Fault } from '../values/fault.ts';
import type { Lexicon, Value } from '../values/value.ts';
import type { FactDeclaration } from './fact.ts';

/** What the rules know of facts, scopes and names, and what claims are read with. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The most specific declaration of a fact; undefined where nothing declares it. */
  readonly fact: (name: string) => FactDeclaration | undefined;
  /** Names of declared facts near to one that is unknown, best first. */
  readonly nearFacts: (name: string) => readonly string[];
  /** Reads a qualifier of a scope; undefined for a key that nobody declared. */
  readonly scope: (key: string, words: string, lexicon: Lexicon) => Value | Fault | undefined;
  readonly scopeKeys: readonly string[];
  /** How messages name a subject: its label, or null. */
  readonly subjectLabel: (subject: string) => string | null;
  /** The class of a subject, or null. */
  readonly classOf: (subject: string) => string | null;
  /** All facts that are declared by name: those of every subject's class, and single ones. */
  readonly facts: () => readonly string[];
  /** Facts are declared by patterns as well, so that not every fact is known by name. */
  readonly isOpen: boolean;
}
