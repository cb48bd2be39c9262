import type { ReportedPosition } from '../../model/report.ts';
import { count } from '../../reports/text/count.ts';

/**
 * How many voices stand behind a position, and in how many sources where that is another number: the message counts these.
 * @example witnessWords({ witnesses: 2, claims: [a, b, c] }) //=> '2 witnesses in 3 sources'
 */
export function witnessWords({
  witnesses,
  claims,
  omitted,
}: Pick<ReportedPosition, 'witnesses' | 'claims' | 'omitted'>): string {
  const words = count(witnesses, 'witness', 'witnesses');
  const sources = new Set(claims.map(({ source }) => source)).size;
  // Of claims that were left out, nobody knows the sources.
  return omitted !== undefined || sources === witnesses ? words : `${words} in ${count(sources, 'source', 'sources')}`;
}
