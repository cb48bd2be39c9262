import type { Figure } from './figure-words.ts';
import { personAt } from './person-words.ts';
import type { Phrase } from './phrase.ts';

/** In brackets behind a person: `Fahrer (19) unverletzt`. */
export function isAge(phrase: Phrase, { from, at, next, first, second }: Figure): boolean {
  return (
    from === at &&
    second === null &&
    /^\d{1,2}$/.test(first.digits) &&
    ((phrase.key(at - 1) === '(' && phrase.key(next) === ')' && personAt(phrase, at - 2) !== null) ||
      isBehindName(phrase, at, next))
  );
}

/** Between commas behind a name: `Gran, 82, wrestles burglar`. */
function isBehindName(phrase: Phrase, at: number, next: number): boolean {
  return (
    phrase.tokens[at]?.kind === 'number' &&
    phrase.key(at - 1) === ',' &&
    phrase.key(next) === ',' &&
    phrase.isCapital(at - 2) &&
    !phrase.language.capitalNouns &&
    !phrase.isGlued(next + 1) &&
    !(['month', 'weekday', 'other', 'name'] as const).some((role) => phrase.term(at - 2, role))
  );
}
