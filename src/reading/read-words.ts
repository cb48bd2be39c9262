import { isFault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { FactType, Lexicon, Value } from '../values/value.ts';
import { amountAt } from './amount.ts';
import { timeAt } from './clock-words.ts';
import { dateAt } from './date-words.ts';
import { distanceBefore } from './distance-before.ts';
import type { Draft } from './draft.ts';
import { behindFew } from './behind-few.ts';
import { OPEN_YEAR, type Find } from './find.ts';
import type { Language } from './language.ts';
import { multiplied } from './money-words.ts';
import { isNamedAfterDate } from './named-after-date.ts';
import { ordinalAge } from './ordinal-age.ts';
import { isBeforeEra, isOfOtherEra } from './other-era.ts';
import { behindPhone } from './behind-phone.ts';
import { Phrase } from './phrase.ts';
import { withAnchor } from './with-anchor.ts';

/** What running text is read with. */
export interface Reading {
  readonly language: Language;
  /** The day of publication, in days from 1970-01-01, from which `last year` is told; null where it is not known. */
  readonly published: number | null;
  readonly lexicon: Lexicon;
  /** The text is a quote that was chosen for its value: every number in it counts, and its notation is for the caller to read. */
  readonly isQuote?: boolean;
}

/**
 * Finds the values in running text: amounts, percentages, dates, times, lengths of time, ratios, quantities and numbers.
 * Takes time in proportion to the text, whatever stands in it.
 * @example readWords('bijna driekwart miljard euro', { language: dutch, … })[0]?.notation //=> 'almost EUR 0.75 billion'
 */
export function readWords(text: string, { language, published, lexicon, isQuote = false }: Reading): readonly Find[] {
  const phrase = new Phrase(text, language, isQuote);
  const finds: Find[] = [];
  let at = 0;
  // What stands before it belongs to a find already: a figure may be the end of one and the beginning of the next.
  let free = 0;
  while (at < phrase.tokens.length) {
    const passed = behindPhone(phrase, at) ?? (phrase.begins(at) ? null : at + 1) ?? behindFew(phrase, at);
    if (passed !== null) {
      at = passed;
      continue;
    }
    const idiom = phrase.term(at, 'idiom');
    if (idiom) {
      at = idiom.next;
      continue;
    }
    const draft = draftAt(phrase, at, published);
    const find = draft && findOf(phrase, from(free, withAnchor(phrase, draft)), lexicon);
    const isFound = find && !isNamedAfterDate(phrase, draft);
    at = find ? Math.max(draft.next, at + 1) : at + 1;
    if (!isFound) continue;
    finds.push(find);
    free = at;
  }
  return finds;
}

/** A draft that begins at a token or behind it. */
function from(first: number, draft: Draft): Draft {
  return draft.from < first ? { ...draft, from: first } : draft;
}

function draftAt(phrase: Phrase, at: number, published: number | null): Draft | null {
  if (isOfOtherEra(phrase, at)) return null;
  const found =
    timeAt(phrase, at) ??
    ordinalAge(phrase, at) ??
    distanceBefore(phrase, at) ??
    dateAt(phrase, at, published) ??
    multiplied(phrase, at) ??
    amountAt(phrase, at);
  return found && isBeforeEra(phrase, found) ? null : found;
}

function findOf(phrase: Phrase, draft: Draft, lexicon: Lexicon): Find | null {
  const { from, next, ...rest } = draft;
  const [first, last] = [phrase.tokens[from], phrase.tokens[next - 1]];
  if (!first || !last) return null;
  const value =
    draft.notation === null || draft.anchor !== undefined || phrase.isQuote
      ? null
      : valueOf(draft.notation, draft.type, lexicon);
  if (value === 'unreadable') return null;
  return { start: first.start, end: last.end, words: phrase.text.slice(first.start, last.end), ...rest, value };
}

const BARE: FactType = { type: 'quantity' };

/** What a notation reads as: null where its year is open. */
function valueOf(notation: string, type: Find['type'], lexicon: Lexicon): Value | null | 'unreadable' {
  if (notation.includes(OPEN_YEAR)) return null;
  const read =
    type === 'number'
      ? VALUE_TYPES.get('quantity')?.read(notation, BARE, lexicon)
      : VALUE_TYPES.get(type)?.read(notation, { type }, lexicon);
  return read === undefined || isFault(read) ? 'unreadable' : read;
}
