import { twoDigits } from '../values/calendar.ts';
import { isNamed } from './name-words.ts';
import type { Phrase } from './phrase.ts';

/** An hour whose word stands at the end of the stretch alone: the 9 of `9–17 Uhr`, `von 9 bis 17 Uhr`. */
export function bareHour(phrase: Phrase, at: number): { readonly text: string; readonly next: number } | null {
  const token = phrase.tokens[at];
  if (token?.kind !== 'number' || isNamed(phrase, at) || phrase.key(at - 1) === ':') return null;
  const match = /^(\d|1\d|2[0-4])(?:\.([0-5]\d))?$/.exec(token.key);
  return match && { text: `${twoDigits(Number(match[1]))}:${match[2] ?? '00'}`, next: at + 1 };
}
