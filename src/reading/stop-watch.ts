import type { Phrase } from './phrase.ts';

const MINUTE = /^['′’]$/;
const SECOND = /^["″”]$/;

/**
 * Minutes and seconds with signs behind hours: `4h32'17"`, `4 h 32′ 17″`, `2h 05'`. A sign between digits has been taken
 * for one that sets off thousands.
 */
export function stopWatch(phrase: Phrase, at: number): { readonly notation: string; readonly next: number } | null {
  const [, minutes, seconds] = /^([0-5]?\d)(?:['’]([0-5]\d))?$/.exec(phrase.key(at)) ?? [];
  if (minutes === undefined) return null;
  if (seconds !== undefined) return SECOND.test(phrase.key(at + 1)) ? inSigns([minutes, seconds], at + 2) : null;
  if (!MINUTE.test(phrase.key(at + 1))) return null;
  const isFiner = /^[0-5]?\d$/.test(phrase.key(at + 2)) && SECOND.test(phrase.key(at + 3));
  return isFiner ? inSigns([minutes, phrase.key(at + 2)], at + 4) : inSigns([minutes], at + 2);
}

function inSigns(parts: readonly string[], next: number): { readonly notation: string; readonly next: number } {
  const notation = parts.map((part, index) => ` ${String(Number(part))} ${index === 0 ? 'minutes' : 'seconds'}`);
  return { notation: notation.join(''), next };
}
