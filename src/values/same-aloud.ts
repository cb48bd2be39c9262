import { numberWord } from './number-words.ts';

/** What is said in one way and printed in two: contractions, and the per cent sign. */
const PRINTED: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/\b(it|he|she|that|there|here|what|who)'s\b/g, '$1 is'],
  [/\b(?:percent|per cent)\b/g, '%'],
  // British and American spelling: organise, colour, centre, defence.
  [/(\w{3}[lnrt])is(e|ed|es|er|ers|ing|ations?)\b/g, '$1iz$2'],
  [/\b(arm|behavi|col|fav|harb|hon|hum|lab|neighb|rum|vap|vig)our/g, '$1or'],
  [/\b(cent|theat|met|lit)re(s?)\b/g, '$1er$2'],
  [/\b(def|off|lic|pret)ence(s?)\b/g, '$1ense$2'],
  [/\bprogramme(s?)\b/g, 'program$1'],
  [/\ball right\b/g, 'alright'],
  // With a hyphen or without, which is gone from the words.
  [/\bco (?=(?:author|exist|found|operat|ordinat|own|produc)\w)/g, 'co'],
  [/\bre (?=(?:appoint|elect|enter|establish|evaluat|examin|open)\w)/g, 're'],
  [/\be (?=mail)/g, 'e'],
];

/**
 * What is written in one word or in two and means the same; a short list, for of words at large it is not true: `a political`
 * and `apolitical`, `not able` and `notable`, `nicht zu lassen` and `nicht zulassen` say opposite or other things.
 */
const IN_TWO = [
  ...[
    'any more',
    'any time',
    'every day',
    'for ever',
    'some day',
    'under way',
    'child care',
    'health care',
    'web site',
  ],
  ...['so bald', 'so dass', 'so fern', 'so lange', 'so viel', 'so weit', 'so genannte', 'so genannten', 'so genannter'],
  ...['an stelle', 'auf grund', 'im stande', 'in frage', 'mit hilfe', 'zu gunsten', 'zu hause', 'zu lasten'],
  ...[
    'te veel',
    'zo lang',
    'zo ver',
    'ter zake',
    'entre temps',
    'plate forme',
    'plate formes',
    'week end',
    'week ends',
  ],
];
const JOINED = new RegExp(`(?<![^ ])(?:${IN_TWO.join('|')})(?![^ ])`, 'g');

/** Words that English took over with their accents and writes without them; elsewhere an accent makes another word. */
const LOANS: ReadonlySet<string> = new Set(
  'cafe cafes cliche cliches decor elite elites entree facade facades fiance fiancee naive naivete role roles'.split(
    ' ',
  ),
);
/** In the languages whose quotations are looked at. */
const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'en']);
const WITH_COMMAS = /^\d{1,3}(?:,\d{3})+$/;

/** Words that are others with ss: measures and masses, a penance and buses, a raft and a fin. */
const SHARP: ReadonlySet<string> = new Set(['maße', 'maßen', 'buße', 'bußen', 'floße', 'floßen']);

/**
 * Whether two stretches of words sound alike, although they are printed in two ways: a desk's style decides between
 * `won't` and `will not`, `7 %` and `seven per cent`, `labour` and `labor`, `so lange` and `solange`, and nobody is
 * misquoted by it. A text without any ß, as the Swiss write, may have ss for it: `isSwiss` is whether one of the two is such.
 * @example isSameAloud(["won't"], ['will', 'not']) //=> true
 */
export function isSameAloud(left: readonly string[], right: readonly string[], isSwiss = false): boolean {
  if (left.length === 0 || right.length === 0) return false;
  // French en is in, and no et: the words for it are one beside its sign alone.
  const hasSign = left.includes('&') || right.includes('&');
  const [one, two] = [left, right].map((words) => aloud(hasSign ? words.map(signOfAnd) : words, isSwiss));
  return one === two;
}

function signOfAnd(word: string): string {
  return AND.has(word) ? '&' : word;
}

function aloud(words: readonly string[], isSwiss: boolean): string {
  const spelt = isSwiss ? words.map((word) => (SHARP.has(word) ? word : word.replaceAll('ß', 'ss'))) : words;
  const plain = spelt.map(numberWord).map(inOneSpelling).join(' ');
  const said = PRINTED.reduce((text, [printed, spoken]) => text.replace(printed, spoken), plain);
  return said.replace(JOINED, (pair) => pair.replace(' ', ''));
}

/** Thousands and loan words are printed with their sign or without. @example inOneSpelling('1,000') //=> '1000' */
function inOneSpelling(word: string): string {
  if (WITH_COMMAS.test(word)) return word.replaceAll(',', '');
  const bare = /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  return LOANS.has(bare) ? bare : word;
}
