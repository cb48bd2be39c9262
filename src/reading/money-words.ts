import { currencyAt, looseCurrencyAt, type Sign } from './currency-words.ts';
import type { Draft } from './draft.ts';
import { figureAt } from './figure-words.ts';
import { figureNotation, type Figure } from './figure.ts';
import { hedgeBehind } from './hedge-words.ts';
import { inCents, withCents } from './cents.ts';
import { inDecimals } from './in-decimals.ts';
import { isUnfinished } from './is-unfinished.ts';
import { numberText, numeralAt } from './numeral.ts';
import type { Numeral } from './read-numeral.ts';
import type { Phrase } from './phrase.ts';
import { isWeight } from './weight-or-money.ts';

export function money(phrase: Phrase, stated: Figure): Draft | null {
  const figure = inDecimals(phrase, stated);
  if (isUnfinished(figure)) return null;
  const small = inCents(phrase, figure);
  if (small) return small;
  const lettered = withLetter(phrase, figure);
  const of = phrase.term(lettered.next, 'of')?.next ?? lettered.next;
  const hyphen = phrase.key(of) === '-' && phrase.isGlued(of) ? of + 1 : of;
  const name = figure.sign ? null : (currencyAt(phrase, hyphen) ?? looseAt(phrase, hyphen, lettered));
  const found = figure.sign ?? name;
  if (!found || (name && isWeight(phrase, figure, hyphen, name.next))) return null;
  const [code = '', ...others] = found.codes;
  const next = name?.next ?? (figure.sign ? lettered.next : figure.next);
  const cents = name ? withCents(phrase, lettered, next, code) : null;
  const told = withPower(cents?.figure ?? lettered, found.power);
  const behind = told.hedge === '' ? hedgeBehind(phrase, cents?.next ?? next) : null;
  return {
    type: 'money',
    notation: figureNotation(behind ? { ...told, hedge: behind.means } : told, `${code} `, ''),
    from: figure.from,
    next: behind?.next ?? cents?.next ?? next,
    ...(others.length > 0 ? { currencies: found.codes } : {}),
  };
}

/** A currency of a name that is another word as well: an amount of three digits or with a scale. */
function looseAt(phrase: Phrase, at: number, { first, second }: Figure): Sign | null {
  const last = second ?? first;
  return last.power > 0 || Number(last.digits) >= 100 ? looseCurrencyAt(phrase, at) : null;
}

/** `3 M€`, `14.4m`: a letter for a scale is one only at an amount of money. */
function withLetter(phrase: Phrase, figure: Figure): Figure {
  const last = figure.second ?? figure.first;
  if (last.power > 0) return figure;
  const letter = phrase.term(figure.next, 'scaleLetter');
  if (!letter || (!figure.sign && !currencyAt(phrase, letter.next))) return figure;
  // `€2.5 B`, but `€2.5 B2B` and `a $10 T-shirt`.
  const isApart = phrase.tokens[letter.next]?.apart !== false || /^[.,;:!?)]$/.test(phrase.key(letter.next));
  if (figure.sign && !phrase.isGlued(figure.next) && !isApart) return figure;
  const power = Number(letter.means);
  const first = { ...figure.first, power };
  return { ...figure, first, second: figure.second && { ...figure.second, power }, next: letter.next };
}

function withPower(figure: Figure, power: number | undefined): Figure {
  const { first, second } = figure;
  return power === undefined || first.power > 0
    ? figure
    : { ...figure, first: { ...first, power }, second: second && { ...second, power } };
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
