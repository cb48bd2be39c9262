import type { Figure } from './figure.ts';
import { personAt } from './person-words.ts';
import type { Phrase } from './phrase.ts';

/** In brackets behind a person: `Fahrer (19) unverletzt`, `zei Desmedt (52)`. */
export function isAge(phrase: Phrase, { from, at, next, first, second }: Figure): boolean {
  return (
    from === at &&
    second === null &&
    /^\d{1,2}$/.test(first.digits) &&
    ((phrase.key(at - 1) === '(' &&
      phrase.key(next) === ')' &&
      (personAt(phrase, at - 2) !== null || isPerson(phrase, at - 2, Number(first.digits)))) ||
      isBehindName(phrase, at, next))
  );
}

const YOUNGEST = 13;

/** Whether a word may be the name of a person; one in capitals is as often a party with its seats. */
function isPerson(phrase: Phrase, at: number, age: number): boolean {
  const word = phrase.words(at, at + 1);
  return age >= YOUNGEST && word !== word.toUpperCase() && isPlainName(phrase, at);
}

function isPlainName(phrase: Phrase, at: number): boolean {
  return (
    phrase.isCapital(at) &&
    !phrase.language.capitalNouns &&
    !(['month', 'weekday', 'other', 'name'] as const).some((role) => phrase.term(at, role))
  );
}

/** Between commas behind a name: `Gran, 82, wrestles burglar`. */
function isBehindName(phrase: Phrase, at: number, next: number): boolean {
  return (
    phrase.tokens[at]?.kind === 'number' &&
    phrase.key(at - 1) === ',' &&
    phrase.key(next) === ',' &&
    isPlainName(phrase, at - 2) &&
    !phrase.isGlued(next + 1)
  );
}
