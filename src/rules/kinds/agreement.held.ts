import type { Bridge } from '../../comparison/bridge.ts';
import type { Clash } from '../../comparison/clash.ts';
import { takesPart as pieceTakesPart } from '../../comparison/takes-part.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';

/** A clash among the sources (`about` is null), or one of a piece of ours with them. */
export interface Held {
  readonly clash: Clash;
  readonly about: Source | null;
  /** The claims that it came up among, and the way between their axes. */
  readonly among: readonly Claim[];
  readonly bridge: Bridge;
}

/** Whether a clash is a finding: one of the sources always is, one of a piece of ours where the piece takes part. */
export function takesPart({ about, clash }: Held): boolean {
  return (
    about === null ||
    pieceTakesPart(
      about,
      clash.positions.map(({ claims }) => claims),
    )
  );
}
