import type { AgeInDecade } from './age-in-decade.ts';
import { compareSets, wordsFor } from './compare-sets.ts';
import { completedYears, inCompletedYears } from './completed-years.ts';
import { formatDecimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { figureText, readFigure, type Figure } from './figure.ts';
import { describeExtent, lineValue, normalSets } from './line-value.ts';
import { mapEnds, mapSets } from './map-extent.ts';
import { nounDoubt } from './noun-doubt.ts';
import { ordinalFault } from './ordinal.ts';
import { toldMeasure } from './quantity-forms.ts';
import { isOfAngles, placeOnGlobe } from './place-on-globe.ts';
import { declaredUnit, readUnit, sharedDeclaration, unitsNotScales } from './quantity-unit.ts';
import { withCommas } from './stated-number.ts';
import { thousandsOrDecimals } from './thousands-or-decimals.ts';
import { withoutAge } from './without-age.ts';
import { toAxis, type Unit } from './unit.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';
import { wordsBefore } from './words-before.ts';

/** Something measured or counted; its line counts units of its axis (metres for every length). */
export interface Quantity extends Value {
  readonly type: 'quantity';
  readonly unit: Unit;
  readonly figure: Figure;
  /** The words of an age told by its decade, or of an angle by its minutes, which no figure has. */
  readonly told?: string;
}

const [YEARS, LONGEST] = ['years', 60] as const;

/**
 * Reads `12 people`, `at least 12 people`, `1.2 million votes`, `42.195 km`, `3..5 kg`, `-3 °C`, `aged 56`, `7.1`. A
 * figure without a unit takes the one that the fact declares. What is counted comes whole; years are completed years.
 * What people tell in another form, `5 ft 4 in`, `half a mile`, is looked at where these do not fit.
 */
function read(text: string, fact: FactType, lexicon: Lexicon): Quantity | Fault {
  const declared = declaredUnit(fact.unit);
  const place = isOfAngles(declared, fact.unit) && text.length <= LONGEST ? placeOnGlobe(text, lexicon.hedges) : null;
  if (place && isFault(place)) return place;
  if (place) {
    const angle = readFigured(place.figure, false, text, { ...fact, unit: 'deg' }, lexicon);
    return isFault(angle) ? angle : { ...angle, told: place.told };
  }
  const [words, isAge] = withoutAge(text);
  const value = readFigured(readFigure(words, lexicon.hedges, unitsNotScales(declared)), isAge, text, fact, lexicon);
  const told = isFault(value) && text.length <= LONGEST ? toldMeasure(text, lexicon.hedges, declared) : null;
  if (!told) return value;
  if (isFault(told)) return told;
  if ('age' in told) return aged(told.age, text, fact, lexicon);
  const figure = 'figure' in told ? told.figure : readFigure(told.words, lexicon.hedges);
  const other = readFigured(figure, false, text, fact, lexicon);
  if (isFault(other)) return value;
  return 'figure' in told && told.told !== undefined ? { ...other, told: told.told } : other;
}

/** An age told by its decade; of a fact that is a range by itself it states two ends, without a likely part. */
function aged({ allowed, likely }: AgeInDecade, text: string, fact: FactType, lexicon: Lexicon): Quantity | Fault {
  const years = (words: string): Quantity | Fault =>
    readFigured(readFigure(words, lexicon.hedges), false, text, fact, lexicon);
  const [value, inside] = [years(allowed), years(likely)];
  if (isFault(value) || isFault(inside) || allowed === likely || fact.is === 'range') return value;
  return { ...value, likely: inside.allowed, told: text.trim().replace(/\s+/g, ' ') };
}

function readFigured(
  figure: Figure | Fault,
  isAge: boolean,
  text: string,
  fact: FactType,
  lexicon: Lexicon,
): Quantity | Fault {
  if (isFault(figure)) return figure;
  const declared = declaredUnit(fact.unit);
  if (figure.before !== '') {
    const after = figure.after === '' ? '' : ` ${figure.after}`;
    return wordsBefore(figure, after, lexicon.hedges, 'write a number and one unit: at least 12 people');
  }
  const unclear = ordinalFault(figure.after, text) ?? sharedDeclaration(figure.after, fact.unit);
  if (unclear) return unclear;
  const number = figureText(figure, '', '');
  const unit = isAge && figure.after === '' ? declaredUnit(YEARS) : readUnit(figure.after, number, declared);
  if (unit === null || isFault(unit)) return unit ?? fault('unit', `No unit in "${text}"`);
  const twofold = unit.counted ? thousandsOrDecimals(figure, '', ` ${unit.name}`) : null;
  if (twofold) return twofold;
  const value = inUnit(figure, unit, fact);
  const doubt = nounDoubt(figure.after, number, unit, declared);
  return doubt ? { ...value, doubt } : value;
}

function inUnit(figure: Figure, unit: Unit, fact: FactType): Quantity {
  const completed = unit.name === YEARS && inCompletedYears(figure, fact.is);
  const counting = unit.counted || completed ? 'whole' : unit.ofCounts ? 'rate' : 'none';
  const stated = lineValue('quantity', unit.axis, figure, counting, fact);
  // Who is at most 17 is not yet 18.
  const ages = completed || (unit.name === YEARS && figure.hedge?.limit === 'cap' && figure.first.unit >= 0);
  const sets = ages ? mapSets(stated, completedYears) : stated;
  const measured = unit.times ?? unit.by ?? unit.zero;
  if (measured === null) return { ...sets, unit, figure };
  const there = mapSets<typeof sets>(
    sets,
    mapEnds((end) => toAxis(end, unit)),
  );
  return { ...there, unit, figure };
}

function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.axis !== b.axis) {
    return {
      verdict: 'incomparable',
      why: `${write(a)} is ${a.unit.kind} and ${write(b)} is ${b.unit.kind}, so neither speaks of the other.`,
    };
  }
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

/** @example write(read('fewer than 1,200 metres')) //=> 'fewer than 1,200 m' */
function write({ figure, unit, told }: Quantity): string {
  return told ?? figureText(figure, '', unit.name === '' ? '' : ` ${unit.name}`);
}

function normal(value: Quantity): Normal {
  return { type: 'quantity', ...normalSets(value), unit: value.unit.label === '' ? null : value.unit.label };
}

function describe({ allowed, unit: { label } }: Quantity): string {
  return describeExtent(allowed, (end) => `${withCommas(formatDecimal(end))}${label === '' ? '' : ` ${label}`}`);
}

export const quantity: ValueType<Quantity> = {
  name: 'quantity',
  read,
  write,
  compare: compareQuantities,
  normal,
  describe,
};
