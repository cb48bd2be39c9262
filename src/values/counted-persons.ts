import { foldNoun } from './noun.ts';

/** Nouns that count persons, in the singular. */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'people person man woman child human individual adult boy girl baby infant teenager pensioner victim survivor casualty fatality ' +
    'resident inhabitant citizen villager employee worker staff miner sailor crew passenger pedestrian driver cyclist rider ' +
    'student pupil teacher patient doctor nurse soldier troop civilian hostage prisoner detainee police protester ' +
    'protestor demonstrator striker voter candidate visitor guest tourist spectator fan participant attendee migrant ' +
    'refugee evacuee rescuer firefighter volunteer officer member astronaut cosmonaut pilot player athlete runner ' +
    'customer client shareholder subscriber user journalist lawyer judge farmer builder engineer scientist ' +
    'respondent enrollee recipient tenant homeowner commuter traveller traveler holidaymaker mourner worshipper pilgrim'
  ).split(' '),
);

/**
 * Those of them that say what became of somebody, or are a part of those who are counted: of the dead, 12 survivors and 12
 * children are another fact.
 */
const APART: ReadonlySet<string> = new Set(
  (
    'survivor casualty victim evacuee hostage prisoner detainee rescuer rescued child boy girl baby infant teenager man woman ' +
    'crew volunteer soldier civilian police officer firefighter'
  ).split(' '),
);

/** Words for what happened to persons, which stand alone (`12 dead`) or beside such a noun (`12 people killed`). */
const HAPPENED: ReadonlySet<string> = new Set(
  'dead deceased death killed injured wounded hurt missing affected displaced evacuated arrested rescued and or'.split(
    ' ',
  ),
);

/** Nouns that count the same things, in the singular. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['vote', 'ballot'],
  ['home', 'house'],
  ['employee', 'worker', 'staff'],
  ['death', 'dead', 'fatality', 'killed', 'deceased'],
  ['injured', 'wounded', 'hurt'],
  ['inhabitant', 'resident'],
  ['protester', 'protestor', 'demonstrator'],
  ['pupil', 'student'],
];

const PLACE = /\s+(?:of|in|on|at|from|for|with|aboard|who|without)\s.*$/s;

/**
 * Whether a noun counts what another one does, so that their figures compare: people and anybody among them, or two
 * words for one thing. Families, households and cars are no persons, nor are the wounded the dead.
 * @example countsTheSame('dead', 'people') //=> true
 */
export function countsTheSame(noun: string, declared: string): boolean {
  const [a, b] = [foldNoun(noun.trim()), foldNoun(declared.trim())];
  if (isPeople(a)) return isPersons(b);
  if (isPeople(b)) return isPersons(a);
  return SYNONYMS.some((group) => group.includes(a) && group.includes(b));
}

/**
 * Whether a noun names persons, of whom a number is one of people and of nothing else: passengers, patients, deaths. What
 * says what happened to somebody may be of another fact, as 12 dead and 12 hurt are, and so may be a part of all: children.
 * @example namesPersons('passengers') //=> true
 * @example namesPersons('survivors') //=> false
 */
export function namesPersons(noun: string): boolean {
  return noun
    .trim()
    .split(/\s+/)
    .map(foldNoun)
    .every((word) => word === 'death' || (PERSONS.has(word) && !APART.has(word)));
}

function isPeople(folded: string): boolean {
  return folded === 'people' || folded === 'person';
}

function isPersons(folded: string): boolean {
  // Another number, and what leads to one, count something else as well: `or 3 people`, `and five injured`.
  if (/\d|^(?:and|or|to)\b/.test(folded)) return false;
  const words = folded.replace(PLACE, '').split(' ');
  return PERSONS.has(words.at(-1) ?? '') || words.every((word) => PERSONS.has(word) || HAPPENED.has(word));
}
