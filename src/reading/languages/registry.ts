import type { Language } from '../language.ts';
import { arabic } from './arabic.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';

/** The languages that words are read in, by code. A new one is one file and one line here; a table is loaded when it is used. */
const LANGUAGES: ReadonlyMap<string, () => Language> = new Map([
  ['en', english],
  ['nl', dutch],
  ['fr', french],
  ['de', german],
  ['ar', arabic],
]);

export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.keys()];

/** The language of a BCP 47 tag, whatever its region; undefined where nothing reads it. @example languageOf('nl-BE')?.code //=> 'nl' */
export function languageOf(tag: string): Language | undefined {
  // Most tags are the code alone.
  return (LANGUAGES.get(tag) ?? LANGUAGES.get(tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''))?.();
}

export function allLanguages(): readonly Language[] {
  return [...LANGUAGES.values()].map((load) => load());
}
