import type { FactDeclaration } from '../model/fact.ts';
import type { Find } from '../reading/find.ts';
import { countsTheSame } from '../values/counted-persons.ts';
import { isFault } from '../values/fault.ts';
import { foldNoun } from '../values/noun.ts';
import { declaredUnit } from '../values/quantity-unit.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import { PLAIN_NUMBER } from '../values/unit.ts';
import type { FactType, Lexicon, TypeName } from '../values/value.ts';

/** Of which types a find can be a value. */
const TYPES: Readonly<Partial<Record<Find['type'], readonly TypeName[]>>> = {
  number: ['quantity', 'money'],
  duration: ['duration', 'quantity'],
};

/**
 * Whether a find may be a value of a fact: it is of its type, is measured in the dimension of its unit or counts what it
 * counts, and reads as one of its values. 26 days are no number of people, and 300 houses are none either.
 * @param isNamed the noun of the find stands in the fact's own name or unit
 */
export function fitsFact(find: Find, declaration: FactDeclaration, isNamed: boolean, lexicon: Lexicon): boolean {
  const { type, notation, anchor, open, noun } = find;
  if (!(TYPES[type] ?? [type]).includes(declaration.type)) return false;
  if (declaration.type === 'quantity' && !isOfUnit(find, declaration, isNamed, lexicon)) return false;
  // What is counted is no money, whatever it cost.
  if (declaration.type === 'money' && noun !== undefined) return false;
  if (notation === null || anchor !== undefined || open !== undefined) return true;
  // A figure alone may be an amount of which the currency is not said.
  const written = type === 'number' && declaration.type === 'money' ? `EUR ${notation}` : notation;
  const read = VALUE_TYPES.get(declaration.type)?.read(written, declaration, lexicon);
  return read !== undefined && !isFault(read) && read.doubt === undefined;
}

const BARE: FactType = { type: 'quantity' };

function isOfUnit(
  { type, notation, noun }: Find,
  declaration: FactDeclaration,
  isNamed: boolean,
  lexicon: Lexicon,
): boolean {
  const unit = declaredUnit(declaration.unit) ?? PLAIN_NUMBER;
  const isPlain = unit === PLAIN_NUMBER;
  if (noun !== undefined)
    return (
      (unit.counted && (foldNoun(noun) === unit.axis || countsTheSame(noun, unit.name))) ||
      (isNamed && (isPlain || unit.counted))
    );
  // A figure alone takes a noun that is counted from what stands around it, but no unit of measure.
  if (type === 'number') return isPlain || unit.counted;
  const read = notation === null ? undefined : VALUE_TYPES.get('quantity')?.read(notation, BARE, lexicon);
  if (read === undefined || isFault(read)) return false;
  return read.axis === unit.axis || (unit.counted && read.axis === 'people' && countsTheSame('people', unit.name));
}
