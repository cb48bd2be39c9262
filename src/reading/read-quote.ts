import { figureForm, ofOneDay, type FigureForm } from './figure-form.ts';
import type { Find } from './find.ts';
import type { Language } from './language.ts';
import { numeralAt } from './numeral.ts';
import { Phrase } from './phrase.ts';
import { readWords, type Reading } from './read-words.ts';
import type { Teller } from './teller.ts';
import { termsOf } from './terms.ts';
import { dayTeller, hangsOnDay } from './with-day.ts';
import { figureTeller } from './with-figure.ts';

/** What is known of quotes of one form. */
interface Known {
  readonly figure: string;
  readonly day: string;
  readonly finds: readonly Find[];
  /** Tells the finds of any quote of the form; null as long as one of them was read. */
  readonly teller: Teller | null;
}

/** What hangs on more than the form is read each time. */
const EACH_TIME = 'each time';

type Forms = Map<string, Known | typeof EACH_TIME>;

/** Forms of quotes by language, with and without a day of publication. */
const FORMS = new WeakMap<Language, readonly [without: Forms, withDay: Forms]>();
const MOST = 20_000;
const LONGEST = 200;

type HowRead = Omit<Reading, 'isQuote'>;

/**
 * Reads a quote as `readWords` does. Many quotes are told alike but for their figure, and are read once: when two of one
 * form were read, and what was found in them differs in nothing but the digits, the third one says the same of its own.
 * @example readQuote('fined €12 million', { language: english, … })[0]?.notation //=> 'EUR 12 million'
 */
export function readQuote(quote: string, reading: HowRead): readonly Find[] {
  const { language } = reading;
  const read = (): readonly Find[] => readWords(quote, { ...reading, isQuote: true });
  if (quote.length > LONGEST) return read();
  const { forms, told, known } = lookUp(quote, reading);
  const { form, figure, day } = told;
  if (known === undefined) {
    const finds = read();
    if (forms.size < MOST) forms.set(form, finds.some(isOfItsDay) ? EACH_TIME : { figure, day, finds, teller: null });
    return finds;
  }
  if (known === EACH_TIME) return read();
  if (isAlike(told, known)) return known.finds;
  if (termsOf(language).figures().has(figure)) return read();
  if (known.teller) return known.teller.finds(quote, told);
  const finds = read();
  // The year and the day before it are told by their form once both were others.
  if (day !== '' && (day === known.day || figure === known.figure)) return finds;
  const teller = tellerOf(known, quote, told, language);
  forms.set(form, teller && areSame(teller.finds(quote, told), finds) ? { ...known, teller } : EACH_TIME);
  return finds;
}

/**
 * Whether a quote is known to say one thing, and that in the very words of a tag: then nothing else has to be asked of it.
 * @example isSaid('fined €12 million', 'EUR 12 million', { language: english, … }) //=> true, where others of its form were read
 */
export function isSaid(quote: string, words: string, reading: HowRead): boolean {
  if (quote.length > LONGEST) return false;
  const { told, known } = lookUp(quote, reading);
  if (known === undefined || known === EACH_TIME) return false;
  if (isAlike(told, known)) return known.finds.length === 1 && known.finds[0]?.notation === words;
  return known.teller?.notation(told) === words && !termsOf(reading.language).figures().has(told.figure);
}

/** What is known of the form of a quote: by its day, where what such quotes say hangs on that. */
function lookUp(
  quote: string,
  { language, published }: HowRead,
): { readonly forms: Forms; readonly told: FigureForm; readonly known: ReturnType<Forms['get']> } {
  const forms = formsOf(language)[published === null ? 0 : 1];
  const told = figureForm(quote);
  const known = forms.get(told.form);
  if (told.day === '' || known !== EACH_TIME) return { forms, told, known };
  const ofDay = ofOneDay(told);
  return { forms, told: ofDay, known: forms.get(ofDay.form) };
}

function formsOf(language: Language): readonly [Forms, Forms] {
  const known = FORMS.get(language);
  if (known) return known;
  const forms: readonly [Forms, Forms] = [new Map(), new Map()];
  FORMS.set(language, forms);
  return forms;
}

function isAlike(told: FigureForm, known: Known): boolean {
  return told.figure === known.figure && told.day === known.day;
}

/** Whether a find hangs on the day of publication, or on words that are no part of it. */
function isOfItsDay({ relative, open, anchor, weekday, notation }: Find): boolean {
  return relative === true || open !== undefined || anchor !== undefined || weekday !== undefined || notation === null;
}

/** Tells further quotes of a form by the first one, and by another that shows whether anything hangs on the figure. */
function tellerOf({ finds, figure, day }: Known, quote: string, told: FigureForm, language: Language): Teller | null {
  if (!isOnlyNumber(quote, told.start, language)) return null;
  if (day === '') return figureTeller(finds, figure, language.decimal);
  return hangsOnDay(quote, told.day, language) ? null : dayTeller(finds, figure, day);
}

/** Whether no other number stands beside the figure, with which it could make a range, a sum or a fraction; a day may. */
function isOnlyNumber(quote: string, start: number, language: Language): boolean {
  const phrase = new Phrase(quote, language, true);
  return phrase.tokens.every(
    (token, at) => token.start === start || token.kind === 'number' || numeralAt(phrase, at) === null,
  );
}

function areSame(some: readonly Find[], others: readonly Find[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
