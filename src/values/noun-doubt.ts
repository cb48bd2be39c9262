import { countsTheSame, namesPersons } from './counted-persons.ts';
import { fault, type Fault } from './fault.ts';
import { countedNoun, type Unit } from './unit.ts';
import { unitsNamed } from './units-named.ts';

/**
 * What to ask about a figure that counts something by another noun than its fact does. `12 dead` where people are
 * declared is read as 12 people, since the dead are people; `12 families` stays a number of families, which compares
 * with no number of people. Null where there is nothing to ask, as of `12 passengers` where people are declared.
 * @param number the figure with its hedge
 */
export function nounDoubt(word: string, number: string, unit: Unit, declared: Unit | null): Fault | null {
  if (word === '' || word === declared?.name || !declared?.counted || !(unit.counted || isRate(unit))) return null;
  if (unit !== declared) {
    const dozens = /^dozen (.+)$/i.exec(word)?.[1];
    const count = dozens !== undefined && countsTheSame(dozens, declared.name) ? inDozens(number) : null;
    return fault(
      'unit',
      `"${number} ${word}" is compared with nothing, since the fact counts ${declared.name}`,
      count === null
        ? `write a number of ${declared.name}, or make it a fact of its own`
        : `write ${count} ${declared.name}`,
    );
  }
  if (unitsNamed(word).length > 0 || countedNoun(word)?.axis === declared.axis) return null;
  if (declared.axis === 'people' && namesPersons(word)) return null;
  return fault(
    'unit',
    `"${number} ${word}" is read as ${number} ${declared.name}, the unit of the fact`,
    declared.axis === 'people'
      ? `write ${number} people if these are all that are counted, else make it a fact of its own`
      : `write ${number} ${declared.name}`,
  );
}

/** So many for each of something, of which a number of them says nothing: `100 requests per minute`, `men/women`. */
function isRate({ axis }: Unit): boolean {
  return axis.includes('/');
}

/** @example inDozens('about 2') //=> 'about 24' */
function inDozens(number: string): string | null {
  const [, hedge = '', dozens] = /^(\D*)(\d{1,6})$/.exec(number) ?? [];
  return dozens === undefined ? null : `${hedge}${String(Number(dozens) * 12)}`;
}
