import type { Kind } from './kind.ts';
import { agreement } from './kinds/agreement.ts';
import { attribution } from './kinds/attribution.ts';
import { corroboration } from './kinds/corroboration.ts';
import { bounds } from './kinds/bounds.ts';
import { equation } from './kinds/equation.ts';
import { order } from './kinds/order.ts';
import { quotation } from './kinds/quotation.ts';
import { reference } from './kinds/reference.ts';

/** All kinds of rule by name. A new kind is one file and one line here. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [agreement, order, reference, corroboration, quotation, attribution].map((kind) => [
    kind.name,
    kind as unknown as Kind,
  ]),
  [agreement, equation, order].map((kind) => [kind.name, kind as unknown as Kind]),
  [agreement, bounds, equation, order].map((kind) => [kind.name, kind as unknown as Kind]),
);
