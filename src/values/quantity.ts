import { compareSets, wordsFor } from './compare-sets.ts';
import { completedYears } from './completed-years.ts';
import { formatDecimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { figureText, readFigure, type Figure } from './figure.ts';
import { describeExtent, lineValue, normalSets } from './line-value.ts';
import { mapEnds, mapSets } from './map-extent.ts';
import { declaredUnit, nounDoubt, readUnit, unitsNotScales } from './quantity-unit.ts';
import { withCommas } from './stated-number.ts';
import { toAxis, type Unit } from './unit.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** Something measured or counted; its line counts units of its axis (metres for every length). */
export interface Quantity extends Value {
  readonly type: 'quantity';
  readonly unit: Unit;
  readonly figure: Figure;
}

const YEARS = 'years';
const AGE = /^\s*aged?\s|old\s*$/i;

/**
 * Reads `12 people`, `at least 12 people`, `1.2 million votes`, `42.195 km`, `3..5 kg`, `-3 °C`, `aged 56`, `7.1`. A
 * figure without a unit takes the one that the fact declares. What is counted comes whole; years are completed years.
 */
function read(text: string, fact: FactType, lexicon: Lexicon): Quantity | Fault {
  const declared = declaredUnit(fact.unit);
  const [words, isAge] = withoutAge(text);
  const figure = readFigure(words, lexicon.hedges, unitsNotScales(declared));
  if (isFault(figure)) return figure;
  const number = figure.second ? `${figure.first.text}..${figure.second.text}` : figure.first.text;
  if (figure.before !== '') {
    return fault(
      'unreadable',
      `Words before the figure: "${figure.before}"`,
      `write ${/^minus$/i.test(figure.before) ? '-' : ''}${`${number} ${figure.after}`.trim()}`,
    );
  }
  const unit = isAge && figure.after === '' ? declaredUnit(YEARS) : readUnit(figure.after, number, declared);
  if (unit === null || isFault(unit)) return unit ?? fault('unit', `No unit in "${text}"`);
  const value = inUnit(figure, unit, fact);
  const doubt = nounDoubt(figure.after, number, unit, declared);
  return doubt ? { ...value, doubt } : value;
}

/** `aged 56`, `56 years old` and `56-year-old` say 56 years. */
function withoutAge(text: string): readonly [words: string, isAge: boolean] {
  if (!AGE.test(text)) return [text, false];
  const trimmed = text.trim();
  const bare = trimmed.replace(/^aged?\s/i, '');
  const words = bare.replace(/[\s-]years?[\s-]old$/i, ' years');
  return words === trimmed ? [text, false] : [words, true];
}

function inUnit(figure: Figure, unit: Unit, fact: FactType): Quantity {
  const whole = figure.first.unit >= 0 && (figure.second === null || figure.second.unit >= 0);
  const ages = unit.name === YEARS && whole;
  const counted = unit.counted || (ages && figure.hedge === null);
  const stated = lineValue('quantity', unit.axis, figure, counted, fact);
  const sets = ages ? mapSets(stated, completedYears) : stated;
  const measured = unit.times ?? unit.by ?? unit.zero;
  if (measured === null) return { ...sets, unit, figure };
  return {
    ...mapSets(
      sets,
      mapEnds((end) => toAxis(end, unit)),
    ),
    unit,
    figure,
  };
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
function write({ figure, unit }: Quantity): string {
  return figureText(figure, '', unit.name === '' ? '' : ` ${unit.name}`);
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
