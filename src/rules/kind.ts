import type * as zod from 'zod';
import type { Claim } from '../model/claim.ts';
import type { RawFinding, Remark } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { RateTable } from '../values/rate-table.ts';
import type { KindExample } from './example.ts';

/** What a kind sees of the dossier beside the claims that it checks. */
export interface Evidence {
  /** All sources by id, also those that make no position. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The claims on a fact that count: not those of superseded or withdrawn sources. */
  readonly claimsOn: (fact: string) => readonly Claim[];
  /** The facts of a subject that anything is claimed on. */
  readonly factsOf: (subject: string) => readonly string[];
  readonly rates: RateTable;
  /** A fact in words: 'Toll of the quake at Kesra'. */
  readonly nameOf: (fact: string) => string;
}

/** One application of a rule: the facts that its patterns name for one binding of their wildcard. */
export interface Application {
  /** The facts of each pattern, in the order of the rule's patterns. */
  readonly facts: readonly (readonly string[])[];
  readonly evidence: Evidence;
}

/** What a kind found: what cannot stand together, what agrees although it differs, and what could not be compared. */
export interface Found {
  readonly findings: readonly RawFinding[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
}

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
