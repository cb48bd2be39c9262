import { figureForm, type FigureForm } from './figure-form.ts';
import type { Find } from './find.ts';
import type { Language } from './language.ts';
import { numeralAt } from './numeral.ts';
import { Phrase } from './phrase.ts';
import { readWords, type Reading } from './read-words.ts';
import { termsOf } from './terms.ts';
import { slotsOf, withFigure, type Slot } from './with-figure.ts';

/** What is known of quotes of one form. */
interface Known extends FigureForm {
  readonly finds: readonly Find[];
  /** Where the figure stands in the finds; null as long as one quote of the form was read. */
  readonly slots: readonly Slot[] | null;
}

/** What hangs on more than the form is read each time. */
const EACH_TIME = 'each time';

type Forms = Map<string, Known | typeof EACH_TIME>;

/** Forms of quotes by language, with and without a day of publication. */
const FORMS = new WeakMap<Language, readonly [without: Forms, withDay: Forms]>();
const MOST = 20_000;
const LONGEST = 200;

/**
 * Reads a quote as `readWords` does. Many quotes are told alike but for their figure, and are read once: when two of one
 * form were read, and what was found in them differs in nothing but the digits, the third one says the same of its own.
 * @example readQuote('fined €746 million', { language: english, … })[0]?.notation //=> 'EUR 746 million'
 */
export function readQuote(quote: string, reading: Omit<Reading, 'isQuote'>): readonly Find[] {
  const { language, published } = reading;
  const read = (): readonly Find[] => readWords(quote, { ...reading, isQuote: true });
  if (quote.length > LONGEST) return read();
  const forms = formsOf(language)[published === null ? 0 : 1];
  const { form, figure, start } = figureForm(quote);
  const known = forms.get(form);
  if (known === undefined) {
    const finds = read();
    if (forms.size < MOST)
      forms.set(form, finds.some(isOfItsDay) ? EACH_TIME : { form, figure, start, finds, slots: null });
    return finds;
  }
  if (known === EACH_TIME) return read();
  if (figure === known.figure) return known.finds;
  if (termsOf(language).figures().has(figure)) return read();
  if (known.slots) return withFigure(known.finds, known.slots, quote, figure);
  const finds = read();
  const slots = isOnlyNumber(quote, start, language) ? slotsOf(known.finds, known.figure, language.decimal) : null;
  const isAlike = slots && areSame(withFigure(known.finds, slots, quote, figure), finds);
  forms.set(form, isAlike ? { ...known, slots } : EACH_TIME);
  return finds;
}

function formsOf(language: Language): readonly [Forms, Forms] {
  const known = FORMS.get(language);
  if (known) return known;
  const forms: readonly [Forms, Forms] = [new Map(), new Map()];
  FORMS.set(language, forms);
  return forms;
}

/** Whether a find hangs on the day of publication, or on words that are no part of it. */
function isOfItsDay({ relative, open, anchor, weekday, notation }: Find): boolean {
  return relative === true || open !== undefined || anchor !== undefined || weekday !== undefined || notation === null;
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
