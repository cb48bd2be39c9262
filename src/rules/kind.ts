import type * as zod from 'zod';
import type { Fault } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Application, Found, ToldFact } from './evidence.ts';
import type { KindExample } from './example.ts';
import type { Severity } from '../model/severity.ts';

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
  /**
   * The patterns of facts that its own options name. Where a kind has none, a rule lists its facts under `facts`, and
   * covers all of them where it does not.
   */
  readonly covers?: (options: Options) => readonly string[];
  /**
   * What a rule looks at, by its options: rules of a kind of span `fact` take a fact from each other only where they look
   * at the same. A rule of a cap and one of a floor both hold.
   */
  readonly aspect?: (options: Options) => string;
  /**
   * Whether a kind of span `fact` can find anything on a fact, on the face of it; on any where it does not say. Most facts
   * are no business of most kinds, and to see that before anything else spares a look at their claims.
   */
  readonly concerns?: (told: ToldFact, options: Options) => boolean;
  /** How grave its findings are where a rule does not say; error unless stated. */
  readonly severity?: Severity;
  /** The schema of its options, given zod, which is loaded only to generate validators and to explain a fault. */
  readonly options: (z: typeof zod.z) => Readonly<Record<string, zod.ZodType>>;
  /** What is wrong with options of the right form: an equation that cannot be read, a limit that is no value of the fact. */
  readonly faults?: (options: Options, vocabulary: Vocabulary) => readonly OptionFault[];
  /** Made when they are asked for: a check never does. */
  readonly examples: () => readonly KindExample[];
  readonly check: (application: Application, options: Options) => Found;
}

/** What is wrong with one option of a rule. */
export interface OptionFault {
  readonly option: string;
  readonly fault: Fault;
}

/** Declares a kind; here for its types alone. @example export const agreement = defineKind({ name: 'agreement', … }) */
export function defineKind<Options>(kind: Kind<Options>): Kind<Options> {
  return kind;
}
