import type { Difference } from './align-words.ts';
import { atoms, type Extent } from './extent.ts';
import { fault, type Fault } from './fault.ts';
import { peeled } from './peel-quotation.ts';
import { faultyLength, quoted } from './quoted.ts';
import { isExcerpt, spokenWords } from './spoken-words.ts';
import { tellApart } from './tell-apart.ts';
import { LONGEST_TEXT } from './text.ts';
import type { FactType, Lexicon, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** What somebody said, word for word. */
export interface Quotation extends Value {
  readonly type: 'quotation';
  readonly text: string;
  readonly words: readonly string[];
  /** BCP 47, or null where nobody said which. */
  readonly language: string | null;
  readonly translated: boolean;
}

/** A character that is part of a word in any case, told by range. */
const LETTERS = /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0621-\u064a\u4e00-\u9fff]/;
const HINT = 'write the words that were said, in one language';

/** Reads the words, with or without quotation marks; a quotation that ends in `(translated)` was said in other words. */
function read(stated: string, _fact: FactType, lexicon: Lexicon): Quotation | Fault {
  const faulty = faultyLength(stated, LONGEST_TEXT, HINT);
  if (faulty) return faulty;
  const plain = stated.normalize('NFC').trim().replace(/\s+/g, ' ');
  const { text, translated } = peeled(plain, false);
  if (!LETTERS.test(text) && spokenWords(text).length === 0)
    return fault('unreadable', `No words in ${quoted(plain)}`, HINT);
  return new Said(text, lexicon.language ?? null, translated || lexicon.translated === true);
}

/** Most quotations are the only one of their fact and are never compared: their words are split when first asked for. */
class Said implements Quotation {
  readonly type = 'quotation';
  readonly axis = 'quotation';
  readonly text: string;
  readonly language: string | null;
  readonly translated: boolean;
  #words: readonly string[] | null = null;
  #set: Extent | null = null;

  constructor(text: string, language: string | null, translated: boolean) {
    this.text = text;
    this.language = language;
    this.translated = translated;
  }

  get words(): readonly string[] {
    return (this.#words ??= spokenWords(this.text));
  }

  get allowed(): Extent {
    return (this.#set ??= atoms(this.words.join(' ')));
  }

  get likely(): Extent {
    return this.allowed;
  }
}

/** The same words are the same in any language; other words mean something only within one. */
function compare(a: Quotation, b: Quotation): Comparison {
  const [left, right] = [quoted(a.text), quoted(b.text)];
  if (normalText(a) === normalText(b)) return { verdict: 'equal', why: `Both are the words ${left}.` };
  if (a.translated || b.translated) {
    return { verdict: 'incomparable', why: `Of ${left} and ${right}, one is a translation.` };
  }
  if (primary(a.language) !== primary(b.language) && a.language !== null && b.language !== null) {
    return {
      verdict: 'incomparable',
      why: `${left} and ${right} are in two languages, ${a.language} and ${b.language}.`,
    };
  }
  if (isExcerpt(a.words, b.words)) return { verdict: 'compatible', why: `${left} is an excerpt of ${right}.` };
  if (isExcerpt(b.words, a.words)) return { verdict: 'compatible', why: `${right} is an excerpt of ${left}.` };
  return compareWords(a, b);
}

function primary(language: string | null): string | undefined {
  return language?.toLowerCase().split('-')[0];
}

/** What differs is named where it is one statement in two versions. */
function compareWords(a: Quotation, b: Quotation): Comparison {
  const { how, telling } = tellApart(a.words, b.words);
  const [left, right] = [quoted(a.text), quoted(b.text)];
  if (how === 'overlap')
    return { verdict: 'compatible', why: `${left} and ${right} overlap, and may be parts of one statement.` };
  if (how === 'other')
    return { verdict: 'incomparable', why: `${left} and ${right} may be other parts of one statement.` };
  const named = telling.slice(0, 3).map(wordsOf);
  const more = telling.length > 3 ? `; and ${String(telling.length - 3)} more` : '';
  return {
    verdict: 'conflict',
    why: `${left} and ${right} are one statement in two versions: ${named.join('; ')}${more}.`,
  };
}

function wordsOf({ left, right }: Difference): string {
  const [mine, theirs] = [left, right].map((words) => (words.length === 0 ? 'nothing' : quoted(words.join(' '), 40)));
  return `${mine ?? ''} against ${theirs ?? ''}`;
}

function normalText({ words }: Quotation): string {
  return words.join(' ');
}

export const quotation: ValueType<Quotation> = {
  name: 'quotation',
  read,
  write: (value) => (value.translated ? `${value.text} (translated)` : value.text),
  compare,
  normal: (value) => ({ type: 'quotation', text: normalText(value) }),
  describe: (value) => quoted(value.text),
};
