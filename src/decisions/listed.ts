import type { Claim } from '../model/claim.ts';
import { NONE } from '../model/none.ts';
import type { ReportedClaim } from '../model/report.ts';
import type { Show } from './show-claim.ts';

/** As many claims as a reader can use; the rest are counted. */
export const MOST_CLAIMS = 50;

const NOTHING_LISTED = { claims: NONE };

/** As many claims as a reader can use, and how many there are beyond. */
export function listed(
  claims: readonly Claim[],
  show: Show,
  most = MOST_CLAIMS,
): { readonly claims: readonly ReportedClaim[]; readonly omitted?: number } {
  if (claims.length === 0) return NOTHING_LISTED;
  const shown = claims.slice(0, most).map(show);
  const omitted = claims.length - shown.length;
  return { claims: shown, ...(omitted > 0 ? { omitted } : {}) };
}
