import { compare, decimal, multiply, parseDecimal, type Decimal } from './decimal.ts';
import { singular } from './noun.ts';
import { countedNoun, toAxis, unitsOfTable, type Unit } from './unit.ts';

const ONE = decimal(1);
const [DAY, A_DAY] = ['day', decimal(86_400)];
const PER = /^\s*\/\s*|^ (?:per|each|for each) /;
/** `a minute`, but no `a household`: an article stands before much that is no unit. */
const ARTICLE = /^ an? /;
/** Nobody writes a longer one, and each place of it is looked at. */
const LONGEST = 80;

/** What one measure is over another where the table has a dimension for it: a metre a second is 3.6 km/h. */
const SAME_AS: ReadonlyMap<string, readonly [axis: string, times: string, kind: string]> = new Map([
  ['m/s', ['km/h', '3.6', 'a speed']],
  ['L/s', ['m³/s', '0.001', 'a flow']],
  ['J/s', ['W', '1', 'a power']],
  ['B/s', ['bit/s', '8', 'a data rate']],
  ['kg/L', ['µg/m³', '1000000000000', 'a concentration']],
  ['kg/kg', ['mg/kg', '1000000', 'a mass in a mass']],
  ['L/m²', ['L/m²', '1', 'an amount of rain']],
  ['m/years', ['mm/yr', '1000', 'a length a year']],
  ['kg/years', ['t/yr', '0.001', 'a mass a year']],
]);

/**
 * So much of one thing for each of another: `requests per minute`, `requests/s`, `mg per kg`, `barrels a day`, `children per
 * woman`. Several where a name in it has several meanings, none for what is no rate. Rates of one thing compare in other
 * units: 600 requests/min are 10 requests/s.
 * @example ratesNamed('requests per minute') // requests/min, on the axis request/s
 */
export function ratesNamed(words: string): readonly Unit[] {
  if (words.length > LONGEST) return [];
  for (let at = 1; at < words.length; at += 1) {
    if (!' /'.includes(words.charAt(at))) continue;
    const rest = words.slice(at);
    const per = PER.exec(rest) ?? ARTICLE.exec(rest);
    if (!per) continue;
    const under = rest.slice(per[0].length);
    const measured = unitsOfTable(under);
    const counted = measured.length > 0 || per[0].startsWith(' a') ? null : countedNoun(under);
    const ofOne = counted ? [counted] : measured;
    const rates = unitsOf(words.slice(0, at)).flatMap((over) =>
      per[0].includes('/') && isEither(over, under, ofOne) ? [] : ofOne.map((unit) => rateOf(over, unit)),
    );
    if (rates.length > 0) return rates.filter((rate) => rate !== null);
  }
  return [];
}

/** Of two nouns a slash can be no more than an "or", 12 dead/missing, unless it is so many of the one for each of the other. */
function isEither(over: Unit, under: string, units: readonly Unit[]): boolean {
  if (!over.counted || !units.every(({ counted }) => counted)) return false;
  return oneOf(over) === over.name || under === 'people' || singular(under) !== under;
}

/**
 * A unit in terms of the rate that a fact is told in, whose figures are of a size to read: 400 people/day are not shown as
 * 0.0046 people/s.
 */
export function toldIn(declared: Unit | null, unit: Unit): Unit {
  if (!declared?.rate || declared.rate.axis !== unit.rate?.axis) return unit;
  const { name, label, rate } = declared;
  const isSame = unit.name === name;
  return {
    ...unit,
    axis: name,
    label,
    times: isSame ? null : notOne(product(unit.rate.times, rate.by)),
    by: isSame ? null : notOne(product(unit.rate.by, rate.times)),
  };
}

function unitsOf(words: string): readonly Unit[] {
  const measured = unitsOfTable(words);
  if (measured.length > 0) return measured;
  const noun = countedNoun(words);
  return noun ? [noun] : [];
}

/**
 * Degrees for each of something are a difference, of which the zero says nothing; nothing is told for each degree. Nobody
 * does for all of the time what is told in hours: eight hours a day need not be 56 a week. And what happens so often an
 * hour may stop at night, so that counts by the second, minute and hour are one thing, and those by the day and more another.
 */
function rateOf(over: Unit, under: Unit): Unit | null {
  if (under.zero !== null || (over.axis === 's' && under.axis === 's')) return null;
  const isByDay = over.counted && under.axis === 's' && compare(toAxis(ONE, under), A_DAY) >= 0;
  const [axis, factor, kind] = SAME_AS.get(`${over.axis}/${under.axis}`) ?? [];
  const one = oneOf(under);
  const label = `${over.label}/${isByDay ? DAY : under.axis === 'people' ? one : under.label}`;
  const more = isByDay ? A_DAY : factor === undefined ? null : parseDecimal(factor);
  const there = {
    axis: axis ?? `${over.axis}/${isByDay ? DAY : under.axis}`,
    times: notOne(product(over.times, under.by, more)),
    by: notOne(product(over.by, under.times)),
  };
  return {
    name: `${over.name}/${one}`,
    label: axis ?? label,
    kind: kind ?? `a number of ${label}`,
    counted: false,
    zero: null,
    ...there,
    ...(over.counted ? { ofCounts: true as const } : {}),
    ...(axis === undefined ? { rate: there } : {}),
  };
}

function oneOf({ name, axis }: Unit): string {
  return axis === 'people' ? 'person' : singular(name);
}

function product(...factors: readonly (Decimal | null)[]): Decimal {
  return factors.reduce<Decimal>((all, factor) => (factor === null ? all : multiply(all, factor)), ONE);
}

function notOne(factor: Decimal): Decimal | null {
  return factor.digits === 1n && factor.exponent === 0 ? null : factor;
}
