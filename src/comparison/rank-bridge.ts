import { noWay, ownAxis, type Bridge } from './bridge.ts';

const ONLY = 'rank:only';

/** A way between orders for what is the only one, which is first in every order; the highest and the first stay apart. */
export const RANK_BRIDGE: Bridge = {
  axisOf: ownAxis,
  carry: (value, from, to) => (from === ONLY || to === ONLY ? value : noWay(from, to)),
  explain: () => null,
  clash: () => false,
};
