import type * as zod from 'zod';
import type { Application, Found } from './evidence.ts';
import type { KindExample } from './example.ts';

/** A kind of rule: one file in `kinds/`, and one line in the registry. It knows nothing of severity. */
export interface Kind<Options = unknown> {
  readonly name: string;
  /** One sentence for documentation. */
  readonly summary: string;
  /**
   * How much a single application must see: the claims of one fact, of one subject, or of all.
   * The dossier can be cut along the span, and each part checked by itself.
   */
  readonly span: 'fact' | 'subject' | 'all';
  /** The option that lists its patterns of facts; it is among `options` unless it is `facts`. */
  readonly patterns: 'facts' | 'events';
  /** The schema of its options, given zod, which is loaded only to generate validators and to explain a fault. */
  readonly options: (z: typeof zod.z) => Readonly<Record<string, zod.ZodType>>;
  readonly examples: readonly KindExample[];
  readonly check: (application: Application, options: Options) => Found;
}

/** Declares a kind; here for its types alone. @example export const agreement = defineKind({ name: 'agreement', … }) */
export function defineKind<Options>(kind: Kind<Options>): Kind<Options> {
  return kind;
}
