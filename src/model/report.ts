import type { Normal } from '../values/value.ts';
import type { Edit, NamedCause } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Severity } from './severity.ts';

/** A claim as the report has it. Place: of the value; lines and columns from 1, columns in UTF-16 units. */
export interface ReportedClaim {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  readonly quote: string | null;
  readonly normal: Normal;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the value ends, the column exclusive; reports of earlier versions leave both out. */
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly stance?: string;
  readonly saidBy?: string;
  readonly language?: string;
  /** Left out where it is `report`, as nearly all sources are. */
  readonly role?: 'reference' | 'draft' | 'published';
  /** Where the quote stands in the text of the source, where that is at hand (W3C Web Annotation Data Model, 4.2). */
  readonly selectors?: readonly object[];
  /** Where its tag stands, where the claim itself stands in a text of ours. */
  readonly tag?: { readonly file: string; readonly line: number; readonly column: number };
}

export interface ReportedPosition {
  readonly value: string;
  readonly witnesses: number;
  readonly claims: readonly ReportedClaim[];
  /** How many claims were left out, where there are more than a reader can use. */
  readonly omitted?: number;
}

/** What an editor decided, as it was written. */
export interface ReportedVerdict {
  /** `prefer EUR 12 million`, `both wrong`, `both stand: scope`, `accept` or `defer`. */
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  /** The day on which it was decided, YYYY-MM-DD. */
  readonly at: string;
  /** The last day on which it counts. */
  readonly until?: string;
  /** The values of the positions that were decided on, as they were written then. */
  readonly positions: readonly string[];
}

/** A decision of the project and what has become of it. Place: of its entry in the file. */
export interface ReportedDecision extends ReportedVerdict {
  /** That of the conflict. */
  readonly id: string;
  readonly state: 'used' | 'stale' | 'expired' | 'orphaned' | 'disputed';
  /** The command that settles it; null where there is nothing to settle. */
  readonly command: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** With `--since`: the change itself brings it in. */
  readonly isAdded?: true;
  /** What was decided on the conflict before, the latest first; left out where nothing was. */
  readonly replaces?: readonly ReportedVerdict[];
  /** The id of the conflict that its own became, as the piece which that is about was renamed. */
  readonly became?: string;
  /** A hash of the evidence that it was decided on, as its entry has it; reports of earlier versions leave it out. */
  readonly basis?: string;
}

/** What a change adds to a baseline. Place: of the first entry that it adds. */
export interface ReportedAcceptance {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly by: string;
  /** The day on which they were accepted, YYYY-MM-DD. */
  readonly at: string;
  /** The ids of the conflicts. */
  readonly conflicts: readonly string[];
}

export interface ReportedConflict {
  readonly id: string;
  readonly evidence: string;
  readonly rule: string;
  readonly kind: string;
  readonly verdict: 'conflict' | 'possible' | 'disputed';
  readonly severity: Severity;
  readonly state: 'open' | 'decided' | 'stale' | 'baseline';
  /** With `--since`: what the change makes of it. */
  readonly change?: 'new' | 'changed' | 'unchanged';
  readonly about: string | null;
  readonly facts: readonly string[];
  readonly scope: Readonly<Record<string, string>>;
  readonly message: string;
  readonly causes: readonly NamedCause[];
  readonly positions: readonly ReportedPosition[];
  readonly fits: readonly ReportedClaim[];
  /** Claims of superseded or withdrawn sources; left out where there are none. */
  readonly superseded?: readonly ReportedClaim[];
  readonly omitted?: number;
  /** What was decided on it, whether that still counts or not. */
  readonly decision?: ReportedVerdict;
  /** What was decided on its facts among the sources, where the piece that it is about says otherwise. */
  readonly contradicts?: ReportedVerdict;
  /** The published piece that it is about is wrong. */
  readonly isCorrectionDue?: true;
  /** Of one that a change did away with: why, where none of its sources says anything else. */
  readonly why?: string;
  /** Sources under embargo that take part in it, of which nothing is shown. */
  readonly withheld?: ReportedWithheld;
}

/** A published piece of ours that is wrong. */
export interface ReportedCorrection {
  readonly source: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The id of the conflict that shows it. */
  readonly conflict: string;
  readonly facts: readonly string[];
  /** What the piece says, and where; empty where that is under embargo. */
  readonly claims: readonly ReportedClaim[];
  /** What it should say, where that was decided, a reference says it, or the sources are at one. */
  readonly instead: string | null;
}

/** Words that are kept back, and until when. */
export interface ReportedWithheld {
  readonly sources: readonly string[];
  /** As the source has it; `further notice` where nobody can read it. */
  readonly until: string;
}

/** Conflicts that one cause explains: they are shown under it. */
export interface ReportedGroup {
  readonly cause: string;
  /** The source whose slip it may be. */
  readonly source: string;
  readonly text: string;
  /** The ids of the conflicts, in the order of the report. */
  readonly conflicts: readonly string[];
}

export interface ReportedRemark {
  readonly fact: string;
  /** The fact in words. */
  readonly name?: string;
  readonly verdict?: 'compatible';
  readonly why: string;
  readonly claims: readonly ReportedClaim[];
  readonly omitted?: number;
}

export interface Summary {
  readonly sources: number;
  readonly claims: number;
  readonly facts: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly decided: number;
  /** Those that were accepted at one go; left out where there are none. */
  readonly baseline?: number;
  readonly problems: number;
  /** Published pieces that are wrong, a conflict each; left out where there are none. */
  readonly corrections?: number;
}

/** `gainsay-report/1`: keys are only ever added; the same bytes for the same input on every machine. */
export interface Report {
  readonly format: 'gainsay-report/1';
  /** With `--since` and `--staged`: what it is compared with; `commit` is null where there is none yet. */
  readonly since?: { readonly ref: string; readonly commit: string | null };
  readonly summary: Summary;
  readonly conflicts: readonly ReportedConflict[];
  readonly groups: readonly ReportedGroup[];
  readonly compatible: readonly ReportedRemark[];
  readonly incomparable: readonly ReportedRemark[];
  /** Left out where there are none. */
  readonly corrections?: readonly ReportedCorrection[];
  readonly decisions: readonly ReportedDecision[];
  /** With `--since`: what the change adds to the baseline; left out where that is nothing. */
  readonly accepted?: ReportedAcceptance;
  /** With `--since`: the conflicts that the change did away with, as they were before it. */
  readonly resolved: readonly ReportedConflict[];
  readonly problems: readonly Problem[];
}

export type { Edit };
