import type { Kind } from './kind.ts';
import { agreement } from './kinds/agreement.ts';
import { attribution } from './kinds/attribution.ts';
import { bounds } from './kinds/bounds.ts';
import { calendar } from './kinds/calendar.ts';
import { corroboration } from './kinds/corroboration.ts';
import { equation } from './kinds/equation.ts';
import { order } from './kinds/order.ts';
import { quotation } from './kinds/quotation.ts';
import { rank } from './kinds/rank.ts';
import { readback } from './kinds/readback.ts';
import { reference } from './kinds/reference.ts';
import { requirement } from './kinds/requirement.ts';
import { status } from './kinds/status.ts';
import { succession } from './kinds/succession.ts';
import { untagged } from './kinds/untagged.ts';

/** All kinds of rule by name, in the order in which they are documented. A new kind is one file and one line here. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [
    agreement,
    succession,
    status,
    reference,
    order,
    calendar,
    equation,
    bounds,
    rank,
    quotation,
    attribution,
    corroboration,
    requirement,
    readback,
    untagged,
  ].map((kind) => [kind.name, kind as unknown as Kind]),
);
