import { minorUnits } from './currency.ts';
import { fault, type Fault } from './fault.ts';
import { countsTheSame } from './counted-persons.ts';
import { toldIn } from './rates-named.ts';
import { DIMENSIONS } from './unit-table.ts';
import { countedNoun, PLAIN_NUMBER, type Unit } from './unit.ts';
import { unitsNamed } from './units-named.ts';

const PERCENT = /^(?:[%‰٪]|per ?cent|percentage points?)$/i;
const METRE_OR_MILLION = new Set(['m']);
const KELVIN_OR_THOUSAND = new Set(['K']);
const TEMPERATURE = '°C';
const DIFFERENCE = 'Δ°C';
const EITHER = new Set(['m', 'K']);
const NEITHER: ReadonlySet<string> = new Set();
const SCALE_MEANT: ReadonlyMap<string, readonly [scale: string, unit: string]> = new Map([
  ['m', ['million', 'metres']],
  ['K', ['thousand', 'kelvin']],
]);

const DECLARED = new Map<string, Unit>();

/**
 * The unit that a fact declares; null where it declares none. A word outside the table is a counted noun. A project
 * declares few units and states many figures in them, so each is looked up once.
 */
export function declaredUnit(words: string | undefined): Unit | null {
  if (words === undefined) return null;
  const known = DECLARED.get(words);
  if (known) return known;
  const first = unitsNamed(words)[0];
  const unit = first ? asDeclared(first, words) : (countedNoun(words) ?? inWords(words));
  DECLARED.set(words, unit);
  return unit;
}

/** A rate is shown as it is declared: `children per woman`. */
function asDeclared(unit: Unit, words: string): Unit {
  return unit.rate ? toldIn({ ...unit, label: words }, unit) : unit;
}

/** What is no word (`CO2 ppm/year`) is compared by its letters. */
function inWords(words: string): Unit {
  return { ...PLAIN_NUMBER, name: words, axis: words, label: words, kind: `a number of ${words}` };
}

/** Words that the declared unit makes a unit where they would else be a scale: `100 m` where lengths are declared. */
export function unitsNotScales(declared: Unit | null): ReadonlySet<string> {
  if (declared === null) return EITHER;
  if (declared.axis === 'm') return METRE_OR_MILLION;
  return declared.axis === TEMPERATURE || declared.axis === DIFFERENCE ? KELVIN_OR_THOUSAND : NEITHER;
}

/**
 * A fault where the fact's own unit has several meanings (`unit: tons`) and the figure leaves it at that; null where it
 * has one, or where the figure names another.
 */
export function sharedDeclaration(word: string, declared: string | undefined): Fault | null {
  if (declared === undefined) return null;
  const names = unitsNamed(declared).map(({ name }) => name);
  if (names.length < 2 || (word !== '' && unitsNamed(word).length === 1)) return null;
  return fault('unit', `The fact's unit "${declared}" stands for several units: ${names.join(', ')}`, oneOf(names));
}

function oneOf(names: readonly string[]): string {
  return `write which one: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/**
 * The unit of a figure from the word behind it and the fact's own unit, which a bare figure takes. A word that is
 * neither that unit nor one of the table is a fault where the fact is measured: it would never compare with anything.
 */
export function readUnit(words: string, number: string, declared: Unit | null): Unit | Fault {
  const word = withoutSubstance(words, declared);
  if (word === '' || word === declared?.name) return declared ?? PLAIN_NUMBER;
  if (declared?.counted === true && countsTheSame(word, declared.name)) return declared;
  const [first, ...others] = candidates(word, declared);
  if (first && others.length === 0) return scaleOrUnit(word, number, first, declared);
  if (first) {
    const names = [first, ...others].map(({ name }) => name);
    return fault('unit', `"${word}" stands for several units: ${names.join(', ')}`, oneOf(names));
  }
  if (minorUnits(word) !== undefined)
    return fault('unit', `A currency, not a unit: "${word}"`, 'declare the fact as money');
  if (PERCENT.test(word)) return fault('unit', `Not a unit: "${word}"`, 'declare the fact as a percentage');
  const noun = countedNoun(word);
  if (noun === null) return fault('unit', `Not a unit: "${word}"`, `write a number and one unit${unitsLike(declared)}`);
  if (declared === null) return noun;
  if (noun.axis === declared.axis) return declared;
  if (declared.counted) return noun;
  return fault('unit', `Not a unit of this fact: "${word}"`, `write a number and one unit${unitsLike(declared)}`);
}

const CARBON_DIOXIDE = /^(\p{L}+?)(?: of)? ?CO[2₂](?:e|eq)?$/u;

/** The unit of `38.1 GtCO2` and `400 tonnes of CO2`: what it is a mass of is the fact's to say. */
function withoutSubstance(words: string, declared: Unit | null): string {
  if (words === declared?.name || !/CO[2₂]/.test(words)) return words;
  const word = CARBON_DIOXIDE.exec(words)?.[1] ?? '';
  return unitsNamed(word)[0]?.axis === 'kg' ? word : words;
}

const SHOWN = 8;

/** The units that a figure of this fact may have, without the figure: in another unit it would be another amount. */
function unitsLike(declared: Unit | null): string {
  if (declared === null) return ', such as km, kg or people';
  const units = DIMENSIONS.find(({ axis }) => axis === declared.axis)?.units ?? [];
  const names = units.map(([written]) => written.split('|', 1)[0] ?? '').filter((name) => name !== declared.name);
  const more = names.length > SHOWN ? ' …' : '';
  return `: ${[declared.name, ...names.slice(0, SHOWN)].join(', ')}${more}`;
}

/** A name with several meanings has the one of the declared unit, where that is among them. */
function candidates(word: string, declared: Unit | null): readonly Unit[] {
  const named = unitsNamed(word).map((unit) => toldIn(declared, unit));
  const units = declared?.axis === DIFFERENCE ? named.map(asDifference) : named;
  if (units.length < 2 || declared === null) return units;
  const meant = units.filter((unit) => unit.name === declared.name);
  return meant.length === 1 ? meant : units;
}

/** Degrees of a fact that is a difference of temperatures (`unit: Δ°C`): 18 °F above normal are 10 °C, and not -8 °C. */
function asDifference(unit: Unit): Unit {
  return (unit.axis === TEMPERATURE ? unitsNamed(`Δ${unit.name}`)[0] : undefined) ?? unit;
}

function scaleOrUnit(word: string, number: string, unit: Unit, declared: Unit | null): Unit | Fault {
  const meant = declared === null ? SCALE_MEANT.get(word) : undefined;
  if (meant === undefined) return unit;
  const [scale, name] = meant;
  return fault(
    'unit',
    `"${word}" may be ${scale} or ${name}: "${number} ${word}"`,
    `write ${number} ${scale} or ${number} ${name}`,
  );
}
