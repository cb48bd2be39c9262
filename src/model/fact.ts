import type { FactType } from '../values/value.ts';

/** What the rules declare of a fact, or of all facts that a pattern names. */
export interface FactDeclaration extends FactType {
  /** How messages name the fact; null where only its name is known. */
  readonly label: string | null;
  /** The value moves in time, as a toll does: such facts belong to `succession`, not to `agreement`. */
  readonly changes: 'rising' | 'falling' | 'either' | null;
  /** The rules say that it does not change: what happened once, such as a place in a race, holds whenever it is told. */
  readonly isSettled?: true;
  /** The scope key along which it changes. */
  readonly along: string;
  /** For money: the fact whose day says at which rate to convert, with the subject filled in. */
  readonly rateDate: string | null;
}

/** All of a fact's name before its last dot. @example subjectOf('kesra-quake.dead') //=> 'kesra-quake' */
export function subjectOf(fact: string): string {
  return fact.slice(0, Math.max(0, fact.lastIndexOf('.')));
}

/** What stands after the last dot. @example attributeOf('kesra-quake.dead') //=> 'dead' */
export function attributeOf(fact: string): string {
  return fact.slice(fact.lastIndexOf('.') + 1);
}

/**
 * The fact that a name means beside another fact: a name with a dot is whole, one without is an attribute of the same
 * subject. @example factBeside('kesra-quake.dead', 'struck') //=> 'kesra-quake.struck'
 */
export function factBeside(fact: string, name: string): string {
  return name.includes('.') ? name : `${subjectOf(fact)}.${name}`;
}
