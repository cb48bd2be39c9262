import type { Fault } from '../model/problem.ts';
import { differingWords } from './differing-words.ts';
import type { FoundQuote } from './find-quote.ts';

/** What a fault is told of: the quote, and the text that it was looked for in. */
export interface Looked {
  readonly quote: string;
  readonly name: string;
  /** Whether the text is another one than the source names. */
  readonly hasChanged: boolean;
}

/** What is wrong with a quote, given what was found of it; null where it stands there, and once. */
export function quoteFault(found: FoundQuote | null, looked: Looked): Fault | null {
  if (!found) return missing(looked);
  if (found.how === 'figure' || found.how === 'fuzzy') return changed(found, looked);
  if (found.astray !== null) return astray(found);
  return found.alike > 1 ? ambiguous(found) : null;
}

function missing({ quote, name }: Looked): Fault {
  const [shown] = differingWords(quote, quote);
  return {
    code: 'quote/missing',
    message: `The quote does not stand in its text: ${shown}.`,
    hint: `Write the words exactly as they stand in ${name}, or look whether the text still says it.`,
  };
}

function changed({ how, words }: FoundQuote, { quote, name, hasChanged }: Looked): Fault {
  const [said, shown] = differingWords(words, quote);
  const says = hasChanged ? 'now says' : 'says';
  return how === 'figure'
    ? {
        code: 'quote/changed',
        message: `A figure is not the one that was quoted: the text ${says} ${said} where the quote says ${shown}.`,
        hint: `Look at ${name}, and write the value and the quote as it has them.`,
      }
    : {
        code: 'quote/changed',
        message: `The words are not quite those that were quoted: the text ${says} ${said} where the quote says ${shown}.`,
        hint: `Write the quote exactly as it stands in ${name}, and look whether the value still holds.`,
        severity: 'warning',
      };
}

function astray({ astray: what, places }: FoundQuote): Fault {
  const told =
    what === 'occurrence'
      ? 'The place that occurrence counts out does not exist'
      : 'The words of prefix and suffix stand around no place of the quote';
  return {
    code: 'quote/ambiguous',
    message: `${told}: the quote stands ${times(places)} in its text${places === 1 ? '' : ', and one of the places is taken for it'}.`,
    hint: 'Give the words directly before or after it as they stand there, or count its places from 1.',
    severity: 'info',
  };
}

function times(places: number): string {
  return places === 1 ? 'once' : places === 2 ? 'twice' : `${String(places)} times`;
}

function ambiguous({ alike }: FoundQuote): Fault {
  return {
    code: 'quote/ambiguous',
    message: `The quote stands ${times(alike)} in its text, and the first place is taken for it.`,
    hint: 'Give the words directly before or after it as prefix or suffix, or count the places: occurrence: 2.',
    severity: 'info',
  };
}
