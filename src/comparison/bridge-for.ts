import { isFirm, type Claim } from '../model/claim.ts';
import type { RateTable } from '../values/rate-table.ts';
import { NO_BRIDGE, type Bridge } from './bridge.ts';
import { dateBridge } from './date-bridge.ts';
import { moneyBridge } from './money-bridge.ts';
import { PERCENTAGE_BRIDGE } from './percentage-bridge.ts';
import { daysOf } from './rate-days.ts';
import { RANK_BRIDGE } from './rank-bridge.ts';
import { TIME_BRIDGE } from './time-bridge.ts';

/** The way between axes that claims of one fact have, by the type of the fact. */
export function bridgeFor(
  claims: readonly Claim[],
  rates: RateTable,
  claimsOn: (fact: string) => readonly Claim[],
): Bridge {
  const declaration = claims[0]?.declaration;
  switch (declaration?.type) {
    case 'money': {
      const { rateDate } = declaration;
      return moneyBridge(claims, rates, () => {
        const asserted = rateDate === null ? [] : claimsOn(rateDate).filter(isFirm);
        return asserted.length === 0 ? null : daysOf(asserted.map(({ value }) => value));
      });
    }
    case 'date':
      return dateBridge(claimsOn);
    case 'time':
      return TIME_BRIDGE;
    case 'percentage':
      return PERCENTAGE_BRIDGE;
    case 'rank':
      return RANK_BRIDGE;
    default:
      return NO_BRIDGE;
  }
}
