import type { Aim } from '../../mending/mend.ts';
import type { ReportedClaim } from '../../model/report.ts';

/** What is asked for: a change that mends a conflict, or one that moves a claim of it. */
export type Ask =
  /** `preferred` is the value that was decided to be right; null where none was. */
  | { readonly kind: 'mend'; readonly id: string; readonly preferred: string | null }
  | { readonly kind: 'move'; readonly id: string; readonly claim: ReportedClaim; readonly aim: Aim };
