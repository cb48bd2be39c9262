import type { ReportedPosition } from '../../model/report.ts';

/** A position as a decision writes it, of which a denied value is another one than the value. */
export function writtenAs({ value, claims }: Pick<ReportedPosition, 'value' | 'claims'>): string {
  const isDenied = claims.length > 0 && claims.every(({ stance }) => stance === 'denied');
  return isDenied ? `denied: ${value}` : value;
}
