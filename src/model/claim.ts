import type { Value } from '../values/value.ts';
import type { FactDeclaration } from './fact.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';

export const STANCES = ['asserted', 'attributed', 'planned', 'alleged', 'denied'] as const;

/** How firmly a source says something. */
export type Stance = (typeof STANCES)[number];

/**
 * Where a claim that is not YAML has its value: in words of Markdown, beside them, in a cell of a table, or made of what its
 * mapping says of a row.
 */
export type Writing = 'label' | 'attribute' | 'cell' | 'row';

/** One source's value for one fact, with the quoted words, who says so and how firmly. */
export interface Claim {
  readonly source: Source;
  readonly fact: string;
  readonly declaration: FactDeclaration;
  /** The value as written. */
  readonly words: string;
  readonly value: Value;
  readonly quote: string | null;
  /** The speaker, as the id of an entity where one is declared. */
  readonly saidBy: string | null;
  readonly stance: Stance;
  /** The qualifiers, without `as-of`. */
  readonly scope: Scope;
  /** As of when the value was true, where the claim states it; it counts only for facts that change and for ranks. */
  readonly asOf: Value | null;
  /** What this claim alone copies, translates or quotes. */
  readonly origin: string | null;
  readonly note: string | null;
  /** Offsets of the value in the source's text, in UTF-16 units, quotation marks included. */
  readonly start: number;
  readonly end: number;
  /** How the value is written where that is not YAML, which decides what may be put in its place. */
  readonly written?: Writing;
}

/** Whether a claim is said to be so, by its source or in another's words; plans, allegations and denials are not. */
export function isFirm({ stance }: Claim): boolean {
  return stance === 'asserted' || stance === 'attributed';
}

/** Whether a claim is made by the statute, the filing or the register, which is right unless decided otherwise. */
export function isOfReference({ source }: Claim): boolean {
  return source.role === 'reference';
}
