import { currencyAt } from './currency-words.ts';
import type { Draft } from './draft.ts';
import { figureAt, figureNotation, hedgeBehind, type Figure } from './figure-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { numberText, numeralAt } from './numeral.ts';
import type { Numeral } from './scale-words.ts';
import type { Phrase } from './phrase.ts';

export function money(phrase: Phrase, figure: Figure): Draft | null {
  if (isUnfinished(figure)) return null;
  const lettered = withLetter(phrase, figure);
  const of = phrase.term(lettered.next, 'of')?.next ?? lettered.next;
  const hyphen = phrase.key(of) === '-' && phrase.isGlued(of) ? of + 1 : of;
  const name = figure.sign ? null : currencyAt(phrase, hyphen);
  const found = figure.sign ?? name;
  if (!found) return null;
  const [code = '', ...others] = found.codes;
  const next = name?.next ?? (figure.sign ? lettered.next : figure.next);
  const cents = name ? withCents(phrase, lettered, next) : null;
  const told = cents?.figure ?? lettered;
  const behind = told.hedge === '' ? hedgeBehind(phrase, cents?.next ?? next) : null;
  return {
    type: 'money',
    notation: figureNotation(behind ? { ...told, hedge: behind.means } : told, `${code} `, ''),
    from: figure.from,
    next: behind?.next ?? cents?.next ?? next,
    ...(others.length > 0 ? { currencies: found.codes } : {}),
  };
}

/** `3 M€`, `14.4m`: a letter for a scale is one only at an amount of money. */
function withLetter(phrase: Phrase, figure: Figure): Figure {
  const last = figure.second ?? figure.first;
  if (last.power > 0) return figure;
  const letter = phrase.term(figure.next, 'scaleLetter');
  if (!letter || (!figure.sign && !currencyAt(phrase, letter.next))) return figure;
  if (figure.sign && !phrase.isGlued(figure.next)) return figure;
  const power = Number(letter.means);
  const first = { ...figure.first, power };
  return { ...figure, first, second: figure.second && { ...figure.second, power }, next: letter.next };
}

/** `12 euros 50`, `5 euro en 20 cent` are left to people; an amount with digits glued to its name is one: `12 € 50`. */
function withCents(
  phrase: Phrase,
  figure: Figure,
  at: number,
): { readonly figure: Figure; readonly next: number } | null {
  const token = phrase.tokens[at];
  if (
    token?.kind !== 'number' ||
    !/^\d\d$/.test(token.key) ||
    figure.second ||
    figure.first.power > 0 ||
    !/^\d+$/.test(figure.first.digits) ||
    phrase.key(at - 1) !== '€'
  )
    return null;
  return {
    figure: { ...figure, first: { ...figure.first, digits: `${figure.first.digits}.${token.key}` } },
    next: at + 1,
  };
}

/** `two times €3,000`: an amount, so many times. */
export function multiplied(phrase: Phrase, at: number): Draft | null {
  const count = numeralAt(phrase, at);
  const times = count && phrase.term(count.next, 'timesWord');
  if (!count || !times || count.fraction) return null;
  const draft = figureAt(phrase, times.next);
  if (!draft || draft.second) return null;
  const product = productOf(count, draft.first);
  const found = product && money(phrase, { ...draft, from: at, first: product });
  return found ? { ...found, from: at } : null;
}

function productOf(count: Numeral, amount: Numeral): Numeral | null {
  const [factor, base] = [
    Number(numberText({ ...count, power: 0 }).replaceAll(',', '')) * 10 ** count.power,
    Number(amount.digits),
  ];
  const product = Number((factor * base).toPrecision(15));
  return Number.isFinite(product) && !String(product).includes('e') ? { ...amount, digits: String(product) } : null;
}
