import type { ReportedClaim } from '../../model/report.ts';
import type { Callbacks } from '../review-session.ts';
import { claimsOf, selected } from '../state.ts';
import type { Store } from '../store.ts';
import type { Ask } from './ask.ts';
import { aimOf } from './moving-claim.ts';
import { preferredOn } from './preferred.ts';

/** What keys ask of the caller before a change to files can be looked at. */
export interface MendErrands {
  readonly mend: () => void;
  /** Begins with the only claim, or with a choice among them. */
  readonly move: () => void;
  readonly moveClaim: (claim: ReportedClaim | undefined) => void;
  /** Goes on with where a claim is to be moved. */
  readonly aim: () => void;
  /** Shows a change anew that was not made, since the files are not what they were. */
  readonly askAgain: (ask: Ask) => Promise<void>;
}

export function mendErrands(
  { get, dispatch }: Store,
  { mends, targets }: Pick<Callbacks, 'mends' | 'targets'>,
  read: () => Promise<void>,
): MendErrands {
  const idOf = (): string => selected(get())?.id ?? '';
  const none = (lack: string): void => dispatch({ type: 'notice', notice: `Nothing was changed: ${lack}.` });
  const offer = (ask: Ask): void => {
    const offered = mends(ask);
    if ('lack' in offered) none(offered.lack);
    else dispatch({ type: 'mends', ask, mends: offered });
  };
  const moveClaim = (claim: ReportedClaim | undefined): void => {
    const aims = claim && targets(idOf(), claim);
    if (aims && 'lack' in aims) none(aims.lack);
    else if (aims) dispatch({ type: 'targets', claim, targets: aims });
  };
  return {
    mend: () => {
      const conflict = selected(get());
      if (conflict) offer({ kind: 'mend', id: conflict.id, preferred: preferredOn(conflict, get().overlay) });
    },
    move: () => {
      const claims = claimsOf(selected(get()));
      if (claims.length === 1) moveClaim(claims[0]);
      else dispatch({ type: 'claims', purpose: 'move' });
    },
    moveClaim,
    aim: () => {
      const aimed = aimOf(get());
      if (aimed) offer({ kind: 'move', id: idOf(), ...aimed });
      else dispatch({ type: 'scope-key' });
    },
    askAgain: async (ask) => {
      const { notice } = get();
      dispatch({ type: 'asked-again' });
      await read();
      if (get().mode.name === 'browse') offer(ask);
      if (get().mode.name === 'mend' && notice !== null) dispatch({ type: 'notice', notice });
    },
  };
}
