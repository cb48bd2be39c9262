import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { guessLanguage } from '../reading/guess-language.ts';
import { LANGUAGE_CODES, languageOf } from '../reading/languages/registry.ts';
import type { Reading } from '../reading/read-words.ts';
import { isFault } from '../values/fault.ts';
import { singleDay } from '../values/single-day.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { Value } from '../values/value.ts';

/** With what a text is read. */
export type Reader = Reading;

/** What was said on the command line of the text. */
export interface Said {
  readonly language?: string;
  readonly published?: string;
}

/**
 * In which language a text is read, and from which day its `last year` is told: as the caller says, else as the source
 * file does, else by the words of the text.
 * @returns what is wrong, in sentences, where that cannot be told
 */
export function readingFor(
  text: string,
  source: Source | null,
  said: Said,
  { lexicon }: Vocabulary,
): Reader | readonly string[] {
  const faults: string[] = [];
  const tag = said.language ?? source?.language ?? null;
  const language = tag === null ? guessLanguage(text) : languageOf(tag);
  const known = LANGUAGE_CODES.join(', ');
  if (!language)
    faults.push(
      tag === null
        ? `In which language the text is written cannot be told; say it with --language (${known}).`
        : `No reader of the language "${tag}"; there are ${known}.`,
    );
  const published = said.published === undefined ? (source?.published ?? null) : dayIn(said.published, lexicon);
  if (typeof published === 'string') faults.push(published);
  if (!language || typeof published === 'string') return faults;
  return { language, published: singleDay(published), lexicon };
}

function dayIn(words: string, lexicon: Vocabulary['lexicon']): Value | string {
  const read = VALUE_TYPES.get('date')?.read(words, { type: 'date' }, lexicon);
  if (read === undefined || isFault(read) || singleDay(read) === null)
    return `--published "${words}" is no day: write it as 2026-03-04.`;
  return read;
}
