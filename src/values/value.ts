import type { Decimal } from './decimal.ts';
import type { Extent } from './extent.ts';
import type { Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { Comparison } from './verdict.ts';

export type TypeName =
  | 'money'
  | 'date'
  | 'time'
  | 'quantity'
  | 'percentage'
  | 'ratio'
  | 'duration'
  | 'score'
  | 'rank'
  | 'status'
  | 'entity'
  | 'quotation'
  | 'text'
  | 'flag';

/** What every type of value has in common; a type adds the fields of its own. */
export interface Value {
  readonly type: TypeName;
  /** What the value is measured in ('EUR', 'm', 'day', 'entity'): values of unlike axes do not compare as they stand. */
  readonly axis: string;
  /** Everything that the words allow. */
  readonly allowed: Extent;
  /** What they most likely mean: inside `allowed`, and the very same object where there is no difference. */
  readonly likely: Extent;
  /** A fault that does not keep the value from being used, such as a name that nobody declared. */
  readonly doubt?: Fault;
}

/** What a fact's declaration says of its values. */
export interface FactType {
  readonly type: TypeName;
  readonly unit?: string;
  /** The value is itself a limit: `up to 4%` is compared as the limit 4 %, `10..16%` as its two ends. */
  readonly is?: 'cap' | 'floor' | 'range';
  /** The graph of states that a status is taken from. */
  readonly states?: string;
  /** What a ratio relates, or what a rank orders. */
  readonly of?: readonly string[];
  readonly sides?: readonly string[];
}

/** The words that a project declares in its rules, as far as values are read with them. */
export interface Lexicon {
  /** Currency codes by symbol, where a symbol alone is not enough: `$` → USD. */
  readonly symbols: ReadonlyMap<string, string>;
  readonly hedges: Hedges;
  readonly entities: Taxonomy;
  readonly states: ReadonlyMap<string, Taxonomy>;
  /** The language of the source's words (BCP 47), for quotations. */
  readonly language?: string;
  /** The words were said in another language. */
  readonly translated?: boolean;
}

/** The value as the JSON report has it; keys in the order of the contract. */
export type Normal = Readonly<Record<string, unknown>> & { readonly type: TypeName };

/** One type of value: each file of this folder that ends in a type's name exports one. */
export interface ValueType<V extends Value = Value> {
  readonly name: TypeName;
  /** Reads what a person wrote; never throws. */
  readonly read: (text: string, fact: FactType, lexicon: Lexicon) => V | Fault;
  /** Writes words that `read` reads as the same value. */
  readonly write: (value: V) => string;
  readonly compare: (a: V, b: V) => Comparison;
  readonly normal: (value: V) => Normal;
  /** The value's set in words, for explanations: 'from EUR 311.5 million to EUR 312.5 million (not included)'. */
  readonly describe: (value: V) => string;
}

/** A number for JSON: integers past 2^53 are strings, so that no reader rounds them. */
export type JsonNumber = number | string | null;

export type { Decimal };
