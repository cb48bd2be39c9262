import type { Claim, Stance } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { NONE, orNone } from '../model/none.ts';
import type { Scope } from '../model/scope.ts';
import type { Outcome } from './position.ts';

/** Claims of one fact that cannot stand together, or perhaps cannot. */
export interface Clash {
  readonly verdict: 'conflict' | 'possible';
  /** `values`: the values do not meet · `denied`: one source denies what another says · `unsettled`: plans and allegations against what is asserted · `scope`: perhaps of one thing. */
  readonly how: 'values' | 'denied' | 'unsettled' | 'scope';
  readonly stance: Stance;
  readonly scope: Scope;
  /** The scope of the plans, allegations or denials, where it is another one. */
  readonly other?: Scope;
  /** The scope keys to ask about, where it is open whether the claims speak of one thing. */
  readonly ask: readonly string[];
  readonly positions: readonly Position[];
  readonly fits: readonly Claim[];
}

/** The clash of claims of one stance and scope among themselves; none where they agree. */
export function clashAmong({ verdict, positions, fits }: Outcome, scope: Scope, stance: Stance): readonly Clash[] {
  return verdict === 'agree'
    ? []
    : [{ verdict, how: 'values', stance, scope, ask: NONE, positions, fits: orNone(fits) }];
}
