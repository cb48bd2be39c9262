import type { RateTable } from '../../values/rate-table.ts';

/** How a table of rates differs from the one that it is to replace. */
export interface ChangedRates {
  /** Days that only the new one has. */
  readonly added: number;
  /** Days with a rate in the old one and none in the new, in days since 1970-01-01. */
  readonly lost: readonly { readonly day: number; readonly currency: string }[];
  readonly changed: number;
}

/** Compares the rates of some currencies, day by day. */
export function changedRates(before: RateTable, after: RateTable, currencies: readonly string[]): ChangedRates {
  const places = new Map(after.days.map((day, at) => [day, at]));
  const lost: ChangedRates['lost'][number][] = [];
  let changed = 0;
  let kept = 0;
  for (const [at, day] of before.days.entries()) {
    const place = places.get(day);
    if (place !== undefined) kept += 1;
    for (const currency of currencies) {
      const rate = before.rate(currency, at);
      if (!rate) continue;
      const now = place === undefined ? undefined : after.rate(currency, place);
      if (!now) lost.push({ day, currency });
      else if (now.nearest !== rate.nearest) changed += 1;
    }
  }
  return { added: after.days.length - kept, lost, changed };
}
