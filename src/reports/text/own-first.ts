import type { ReportedClaim, ReportedConflict, ReportedPosition } from '../../model/report.ts';

/** A finding about a piece of ours begins with what that says, since it is what can be mended. */
export function ownFirst({ about, positions }: ReportedConflict): readonly ReportedPosition[] {
  if (about === null) return positions;
  const own = (claims: readonly ReportedClaim[]): readonly ReportedClaim[] =>
    claims.filter(({ source }) => source === about);
  const first = positions.filter(({ claims }) => own(claims).length > 0);
  return [
    ...first.map((position) => ({
      ...position,
      claims: [...own(position.claims), ...position.claims.filter(({ source }) => source !== about)],
    })),
    ...positions.filter((position) => !first.includes(position)),
  ];
}
