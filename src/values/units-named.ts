import { ratesNamed } from './rates-named.ts';
import { unitsOfTable, type Unit } from './unit.ts';

/**
 * The units that words may stand for, those of the table and what is so much for each of something: none for what is no
 * unit, several where only the letters' case would tell (`mw`) or where a name has two meanings (`ton`, `tons a day`).
 * @example unitsNamed('kilometres') // km
 */
export function unitsNamed(words: string): readonly Unit[] {
  const units = unitsOfTable(words);
  return units.length > 0 ? units : ratesNamed(words);
}
