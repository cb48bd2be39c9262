import type { Normal } from '../values/value.ts';
import type { ReportedClaim, ReportedConflict } from './report.ts';
import type { Role } from './source.ts';

/** A source, as a reader wants to know it. */
export interface OverviewSource {
  readonly id: string;
  readonly file: string;
  readonly role: Role;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** The day of publication in normal form. */
  readonly published: Normal | null;
  /** As it was written: not yet known to be an address that may be followed. */
  readonly url: string | null;
  /** Superseded or withdrawn: shown, but no position. */
  readonly isSetAside: boolean;
}

/**
 * How a source stands on a fact: it differs from others, it agrees with them, it is too vague or cannot be compared, nobody
 * else speaks of it, or the source is superseded.
 */
export type Standing = 'differs' | 'agrees' | 'vague' | 'alone' | 'aside';

/** What one source says of one fact. */
export interface OverviewCell {
  /** The source by its place in the list of all. */
  readonly source: number;
  readonly standing: Standing;
  /** Of a source that differs, which position of the conflict it takes; null where the conflict is between facts. */
  readonly position: number | null;
  /** The conflict in which it differs or is vague, by its place in the report; null where there is none. */
  readonly conflict: number | null;
  readonly value: string;
}

/** A fact that anything is claimed on. */
export interface OverviewFact {
  readonly fact: string;
  /** The side of the subject in words. */
  readonly label: string;
  /** By source. */
  readonly cells: readonly OverviewCell[];
  /** The one independent voice that carries it; null where there are more. */
  readonly onlyVoice: string | null;
  /** All claims on it, made for whoever asks. */
  readonly claims: () => readonly ReportedClaim[];
}

/** A subject and its facts. */
export interface OverviewSubject {
  readonly subject: string;
  readonly label: string;
  readonly facts: readonly OverviewFact[];
}

/** An amount on the axis of another currency, and how it came there. */
export interface Conversion {
  readonly normal: Normal;
  /** `USD 886 million is EUR 744.9 to 751.2 million at EUR 0.8415 to 0.8469 for USD 1, …` */
  readonly words: string;
}

/** What stands behind one conflict. */
export interface Background {
  /** Step by step. */
  readonly reasoning: readonly string[];
  readonly kindSummary: string;
  /** What its rule says of the order of events, in words; null where it says nothing. */
  readonly constraint: string | null;
  /** The facts in the order in which they are to happen; empty where there is none. */
  readonly events: readonly string[];
  /** Of a claim in another currency than the rest. */
  readonly conversionOf: (claim: ReportedClaim) => Conversion | null;
}

/**
 * The whole picture behind a report, for formats that show more than conflicts: all sources, all facts, and who says what.
 * Worked out when it is asked for, since most formats never ask.
 */
export interface Overview {
  readonly sources: readonly OverviewSource[];
  readonly subjects: readonly OverviewSubject[];
  /** A fact in words. */
  readonly nameOf: (fact: string) => string;
  /** Null for a conflict that is not of this check, such as one that a change resolved. */
  readonly backgroundOf: (conflict: ReportedConflict) => Background | null;
}
