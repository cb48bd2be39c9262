import type { Claim } from './claim.ts';
import type { Rule } from './rule.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import type { Severity } from './severity.ts';

/** Claims that can all be true together. */
export interface Position {
  /** In the order of source and place; the narrowest claim speaks for all. */
  readonly claims: readonly Claim[];
  readonly narrowest: Claim;
  /** Independent voices behind it. */
  readonly witnesses: number;
}

/** Other words in the place of a stretch of a text, in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A text edit in a file of the project. */
export interface FileEdit extends TextEdit {
  readonly file: string;
}

/** A text edit after which there were no conflict. */
export interface Edit extends FileEdit {
  /** The source whose claim it is in. */
  readonly source: string;
  /**
   * A piece and a tag are ours to mend. What another's source says is not: the claim is the record of it, and the edit only
   * shows the slip that its words may have.
   */
  readonly alters: 'piece' | 'tag' | 'source';
  /** Of a piece whose words and tag stand apart: the edit is that of the words, and these let the tag follow. */
  readonly also?: readonly FileEdit[];
}

/** What a source may have done throughout: `gives USD for EUR`. */
export interface Slip {
  readonly source: string;
  readonly does: string;
}

/** A named hypothesis of how a conflict came about. */
export interface NamedCause {
  readonly name: string;
  readonly text: string;
  readonly edit: Edit | null;
  /**
   * The edit of a piece's tag where only a person can change its words with it: it is shown, and no program writes it. Then
   * `edit` is null.
   */
  readonly byHand?: Edit;
  /** The slips that it may be one of: the suspected source's, and where nothing tells which side is wrong the other's. */
  readonly slips?: readonly Slip[];
}

/** What a kind gives: claims that cannot stand together, and nothing about how grave that is. */
export interface RawFinding {
  readonly verdict: 'conflict' | 'possible';
  readonly facts: readonly string[];
  readonly scope: Scope;
  /** Tells apart several conflicts that a kind can find on the same facts and scope. */
  readonly key: string;
  readonly about: Source | null;
  readonly positions: readonly Position[];
  readonly fits: readonly Claim[];
  /** The keys of scope that leave it open, where claims on several facts are held against each other; `as-of` for the time. */
  readonly ask?: readonly string[];
  readonly message: string;
  /** The reasoning, step by step, made only when asked for. */
  readonly reasoning: () => readonly string[];
  /** Never graver than this, whatever the rule says. */
  readonly atMost?: Severity;
  /** It turns into its contrary what was said: then it is no milder than other conflicts, unless the rule says so. */
  readonly isGrave?: true;
  /** It is about how sources report what was said: then it is no dispute of the speakers, and no excuse to name them. */
  readonly ofReporting?: true;
  /** The tag that departs from the words that it quotes: then nothing but the tag is to mend. */
  readonly tag?: Claim;
}

/** A finding, graded. */
export interface Finding extends Omit<RawFinding, 'verdict'> {
  readonly rule: Rule;
  readonly verdict: 'conflict' | 'possible' | 'disputed';
  readonly severity: Severity;
  readonly causes: readonly NamedCause[];
  /** Claims on the same facts by sources that are superseded or withdrawn. */
  readonly setAside: readonly Claim[];
}

/** Findings that one slip of one source explains. */
export interface FindingGroup extends Slip {
  /** The cause's name. */
  readonly cause: string;
  readonly findings: readonly Finding[];
}

/** Claims that were compared and found to agree although they differ, or could not be compared; with the reason. */
export interface Remark {
  readonly fact: string;
  /** The fact in words. */
  readonly name?: string;
  readonly why: string;
  readonly claims: readonly Claim[];
}
