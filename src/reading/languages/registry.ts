import type { Language } from '../language.ts';
import { arabic } from './arabic.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';

/** The languages that words are read in. A new one is one file and one line here. */
export const LANGUAGES: readonly Language[] = [english, dutch, french, german, arabic];

/** The language of a BCP 47 tag, whatever its region; undefined where nothing reads it. @example languageOf('nl-BE')?.code //=> 'nl' */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.code === code);
}
