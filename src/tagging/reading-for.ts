import type { Vocabulary } from '../model/vocabulary.ts';
import { guessLanguage } from '../reading/guess-language.ts';
import { LANGUAGE_CODES, languageOf } from '../reading/languages/registry.ts';
import type { Reading } from '../reading/read-words.ts';
import { isFault } from '../values/fault.ts';
import { singleDay } from '../values/single-day.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { Value } from '../values/value.ts';

/** What a source file or the front matter of a draft says of its text. */
export interface Head {
  readonly language: string | null;
  readonly published: Value | null;
}

/** What was said on the command line of the text. */
export interface Said {
  readonly language?: string;
  readonly published?: string;
}

/**
 * In which language a text is read, and from which day its `last year` is told: as the caller says, else as the source
 * file or the front matter does, else by the words of the text.
 * @returns what is wrong, in sentences, where that cannot be told
 */
export function readingFor(
  text: string,
  head: Head | null,
  said: Said,
  { lexicon }: Vocabulary,
): Reading | readonly string[] {
  const faults: string[] = [];
  const tag = said.language ?? head?.language ?? null;
  const language = tag === null ? guessLanguage(text) : languageOf(tag);
  const known = LANGUAGE_CODES.join(', ');
  if (!language)
    faults.push(
      tag === null
        ? text.trim() === ''
          ? 'There are no words in it.'
          : `In which language the text is written cannot be told; say it with --language (${known}).`
        : `No reader of the language "${tag}"; there are ${known}.`,
    );
  const published = said.published === undefined ? (head?.published ?? null) : dayIn(said.published, lexicon);
  if (said.published !== undefined && published === null)
    faults.push(`--published "${said.published}" is no day: write it as 2026-03-04.`);
  return !language || faults.length > 0 ? faults : { language, published: published && singleDay(published), lexicon };
}

/**
 * A day in the form of a source file's `published`; null for what is none.
 * @example dayIn('2026-03-04', lexicon)?.type //=> 'date'
 */
export function dayIn(words: string, lexicon: Vocabulary['lexicon']): Value | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return null;
  const read = VALUE_TYPES.get('date')?.read(words, { type: 'date' }, lexicon);
  return read === undefined || isFault(read) || singleDay(read) === null ? null : read;
}
