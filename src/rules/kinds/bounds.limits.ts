import type { FactDeclaration } from '../../model/fact.ts';
import type { Fault } from '../../model/problem.ts';
import { decimal } from '../../values/decimal.ts';
import { hullOf } from '../../values/extent.ts';
import { isFault } from '../../values/fault.ts';
import { closed, isEmpty, type Interval } from '../../values/interval.ts';
import { declaredUnit } from '../../values/quantity-unit.ts';
import { VALUE_TYPES } from '../../values/registry.ts';
import type { Lexicon, TypeName } from '../../values/value.ts';
import { capitalized } from '../../values/capitalized.ts';

/** Between what the values of a fact must lie. */
export interface Limits {
  readonly axis: string;
  readonly range: Interval;
  /** Why, in words: `a share of a whole is from 0% to 100%`. */
  readonly why: string;
}

export interface LimitOptions {
  readonly least?: string;
  readonly most?: string;
}

const ZERO = decimal(0);
const HUNDRED = decimal(100);

/**
 * The limits of a fact: what the rule states, else what its declaration implies. A percentage of a whole is from 0 to 100,
 * counts of people and ages are not negative; shares of money can. Null where there are none; a fault where a limit is no value of the fact.
 * @param typeOf the types of what a percentage is of, where these are facts
 */
export function limitsOf(
  declaration: FactDeclaration,
  options: LimitOptions,
  lexicon: Lexicon,
  typeOf: (name: string) => TypeName | undefined = () => undefined,
): Limits | { readonly option: 'least' | 'most'; readonly fault: Fault } | null {
  const { least, most } = options;
  if (least === undefined && most === undefined) return impliedLimits(declaration, typeOf);
  const low = least === undefined ? null : readLimit(least, declaration, lexicon);
  if (low && 'message' in low) return { option: 'least', fault: low };
  const high = most === undefined ? null : readLimit(most, declaration, lexicon);
  if (high && 'message' in high) return { option: 'most', fault: high };
  const range = {
    low: low?.end.low ?? null,
    high: high?.end.high ?? null,
    lowOpen: low?.end.lowOpen ?? false,
    highOpen: high?.end.highOpen ?? false,
  };
  if (low && high && (low.axis !== high.axis || isEmpty(range)))
    return {
      option: 'most',
      fault: refuse(
        `Nothing lies between ${least ?? ''} and ${most ?? ''}`,
        'Write the lower limit under least, both in one unit.',
      ),
    };
  const ends = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return { axis: (low ?? high)?.axis ?? '', range, why: `${ends.join(' and ')} is expected` };
}

/** Whether a declaration can be one that implies limits. @example mayImplyLimits({ type: 'text', … }) //=> false */
export function mayImplyLimits({ type }: FactDeclaration): boolean {
  return type === 'percentage' || type === 'quantity';
}

function impliedLimits(
  { type, of = [], unit, is }: FactDeclaration,
  typeOf: (name: string) => TypeName | undefined,
): Limits | null {
  if (is === 'range') return null;
  if (type === 'percentage' && of.length > 0) {
    // A profit is a share of the revenue that can be a loss.
    if (of.some((name) => typeOf(name) === 'money'))
      return { axis: '%', range: closed(null, HUNDRED), why: 'a share of a whole is at most 100%' };
    return { axis: '%', range: closed(ZERO, HUNDRED), why: 'a share of a whole is from 0% to 100%' };
  }
  if (type !== 'quantity') return null;
  const axis = declaredUnit(unit)?.axis;
  if (axis === 'people') return { axis, range: closed(ZERO, null), why: 'a number of people is not below zero' };
  return axis === 'years' ? { axis, range: closed(ZERO, null), why: 'an age is not below zero' } : null;
}

const NO_LIMITS: ReadonlySet<string> = new Set(['entity', 'status', 'text', 'quotation', 'flag', 'rank', 'score']);

/** A limit is taken as it stands: the figure itself, the first or the last moment of a date. */
function readLimit(
  words: string,
  declaration: FactDeclaration,
  lexicon: Lexicon,
): { axis: string; end: Interval } | Fault {
  const type = VALUE_TYPES.get(declaration.type);
  if (!type || NO_LIMITS.has(type.name))
    return refuse(`Values of type ${declaration.type} have no limits`, 'Limits are for figures and dates.');
  const fact = { ...declaration };
  delete (fact as { is?: unknown }).is;
  const plain = type.read(words, fact, lexicon);
  if (isFault(plain))
    return refuse(`${plain.message}, as a limit of facts of type ${declaration.type}`, sentence(plain.hint));
  const exact = type.read(`exactly ${words}`, fact, lexicon);
  const isMoment = type.name === 'date' || type.name === 'time';
  if (isFault(exact) && !isMoment)
    return refuse(`A limit that is itself vague: "${words}"`, 'Write one figure, without a hedging word.');
  const value = isFault(exact) ? plain : exact;
  const end = hullOf(value.allowed);
  return end ? { axis: value.axis, end } : refuse(`Not a limit: "${words}"`, 'Write one figure or one date.');
}

function refuse(message: string, hint: string): Fault {
  return { code: 'rules/option', message, hint };
}

function sentence(hint: string | null): string {
  return hint === null ? 'Write it as a value of the fact.' : `${capitalized(hint)}.`;
}
