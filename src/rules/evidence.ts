import type { Anchor } from '../anchors/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { FactDeclaration } from '../model/fact.ts';
import type { RawFinding, Remark } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { RateTable } from '../values/rate-table.ts';

/** A fact that something is claimed on. */
export interface ToldFact {
  readonly fact: string;
  /** The fact by itself, in the form in which a rule is applied to facts: made once, since nearly every kind asks for it. */
  readonly alone: Application['facts'];
  readonly declaration: FactDeclaration;
  /** Those that count, in the order of the dossier. */
  readonly claims: readonly Claim[];
  /** They are at one to the letter, so that there is nothing to hold against each other; seen as they are gathered. */
  readonly isUnanimous: boolean;
}

/** What a kind sees of the dossier beside the claims that it checks. */
export interface Evidence {
  /** All sources by id, also those that make no position. */
  readonly sources: Sources;
  /** The claims on a fact that count: not those of superseded or withdrawn sources. */
  readonly claimsOn: (fact: string) => readonly Claim[];
  /** Claims of superseded and withdrawn sources on a fact, which are shown and count for nothing. */
  readonly setAside: (fact: string) => readonly Claim[];
  /** All facts that anything is claimed on, in code-unit order. */
  readonly facts: readonly string[];
  /** The same facts with what is claimed on them. */
  readonly told: readonly ToldFact[];
  /** The facts of a subject that anything is claimed on. */
  readonly factsOf: (subject: string) => readonly string[];
  readonly rates: RateTable;
  /** A fact in words: 'Toll of the quake at Kesra'. */
  readonly nameOf: (fact: string) => string;
  /** What the rules declare: facts, classes, entities, states. */
  readonly vocabulary: Vocabulary;
  /** Whether a rule of a kind that is switched on covers a fact: a kind leaves to another what that one does better. */
  readonly isCovered: (kind: string, fact: string) => boolean;
  /** Where a claim's quote stands in the text of its source; null without a text, or where it does not stand there. */
  readonly anchorOf: (claim: Claim) => Anchor | null;
  /** The text that a source's quotes were taken from, where it is at hand. */
  readonly textOf: (source: Source) => string | null;
}

/** One application of a rule: the facts that its patterns name for one binding of their wildcard. */
export interface Application {
  /** The facts of each pattern, in the order of the rule's patterns. */
  readonly facts: readonly (readonly string[])[];
  readonly evidence: Evidence;
}

/** What a kind found: what cannot stand together, what agrees although it differs, and what could not be compared. */
export interface Found {
  readonly findings: readonly RawFinding[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
}

/** What nearly every application finds. */
export const NOTHING_FOUND: Found = { findings: [], compatible: [], incomparable: [] };
