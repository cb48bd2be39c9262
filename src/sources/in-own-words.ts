import type { FactDeclaration } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { isFault, type Fault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { Lexicon } from '../values/value.ts';
import { notationFor } from './label-value.ts';

const WRITE = 'write ';

/**
 * A fault of a value whose hint writes what the words say, where they can be read as running words. Where the hint has
 * the figures of the words already, as both days that `03/04/2022` may be, it is left as it is.
 * @example inOwnWords(fault, 'vers 1909', declaration, source, lexicon).hint //=> 'write 1909~', where the source is in French
 */
export function inOwnWords(
  fault: Fault,
  words: string,
  declaration: FactDeclaration,
  source: Source,
  lexicon: Lexicon,
): Fault {
  if (words.length > LONGEST || hasItsFigures(fault.hint, words, declaration, lexicon)) return fault;
  const notation = notationFor(words, declaration, source, lexicon);
  if (notation === null || losesUnit(notation, words, declaration, source, lexicon)) return fault;
  return { ...fault, hint: WRITE + notation };
}

/** Whether the noun behind a figure is one that nobody knows, such as a unit: 5 hectars are no 5 km². */
function losesUnit(
  notation: string,
  words: string,
  declaration: FactDeclaration,
  source: Source,
  lexicon: Lexicon,
): boolean {
  if (declaration.type !== 'quantity' || declaration.unit === undefined || !/\d$/.test(notation)) return false;
  const shorter = words.trim().replace(/\s*\S+$/u, '');
  return (
    /\d\s*\p{L}/u.test(words) || (shorter !== '' && notationFor(shorter, declaration, source, lexicon) === notation)
  );
}

const LONGEST = 100;

function hasItsFigures(hint: string | null, words: string, declaration: FactDeclaration, lexicon: Lexicon): boolean {
  if (hint?.startsWith(WRITE) !== true) return false;
  return hint
    .slice(WRITE.length)
    .split(' or ')
    .every((form) => {
      const value = VALUE_TYPES.get(declaration.type)?.read(form, declaration, lexicon);
      return value !== undefined && !isFault(value) && digitsOf(words).includes(digitsOf(form)) && /\d/.test(form);
    });
}

/** In order of size, since a day that is told in another style has its digits in another order. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '').split('').sort().join('');
}
