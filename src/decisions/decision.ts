import type { ReportedVerdict } from '../model/report.ts';

/** Of what positions that all stand are told apart by. */
export const STANDS = ['scope', 'time', 'event', 'definition'] as const;

/** What an editor decided. */
export type Verdict =
  | { readonly kind: 'prefer'; readonly value: string }
  | { readonly kind: 'both-stand'; readonly by: (typeof STANDS)[number] }
  | { readonly kind: 'both-wrong' | 'accept' | 'defer' };

/** What a decision says, whoever wrote it where. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  /** The day on which it was decided, YYYY-MM-DD. */
  readonly at: string;
  /** The last day on which it counts; null where that is not limited. */
  readonly until: string | null;
  /** The values of the positions that were decided on, as they were written then. */
  readonly positions: readonly string[];
}

/** What a conflict was when it was decided on, or accepted with a baseline. */
export interface Known {
  /** That of the conflict. */
  readonly id: string;
  readonly evidence: string;
  /** A hash of each position, in their order; none where only the evidence as a whole can be held against another. */
  readonly fingerprints: readonly string[];
  /** A hash of each further value that a claim had: what was less precise than its position, or fitted several. */
  readonly further: readonly string[];
  /** A hash of each thing that the piece said which it is about; none where it is about none, or nobody wrote it down. */
  readonly own: readonly string[];
}

/** A decision as it stands in its file. Place: of its entry. */
export interface Decision extends Ruling, Known {
  readonly rule: string;
  readonly facts: readonly string[];
  /** The piece that the conflict is about; null where it is among the sources. */
  readonly about: string | null;
  /** What was decided before, the latest first. */
  readonly replaces: readonly Ruling[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A ruling as reports have it. */
export function reported(ruling: Ruling): ReportedVerdict {
  const { verdict, reason, by, at, until, positions } = ruling;
  return { verdict: writtenVerdict(verdict), reason, by, at, ...(until === null ? {} : { until }), positions };
}

/** A verdict in words. @example writtenVerdict({ kind: 'both-stand', by: 'scope' }) //=> 'both stand: scope' */
export function writtenVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'prefer':
      return `prefer ${verdict.value}`;
    case 'both-stand':
      return `both stand: ${verdict.by}`;
    case 'both-wrong':
      return 'both wrong';
    default:
      return verdict.kind;
  }
}
