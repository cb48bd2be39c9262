import type { Source } from '../model/source.ts';

/** Names that one sentence can take. */
const TOLD = 3;

/** Names in one phrase; of many the first, and how many more there are. @example listed(['a', 'b', 'c']) //=> 'a, b and c' */
export function listed(names: readonly string[]): string {
  const told = names.length > TOLD + 1 ? [...names.slice(0, TOLD), `${String(names.length - TOLD)} more`] : names;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}

/** A source as a sentence names it, by its role. @example nameOfSource(source) //=> 'the draft kesra-piece' */
export function nameOfSource({ role, id }: Source): string {
  switch (role) {
    case 'draft':
      return `the draft ${id}`;
    case 'published':
      return `our piece ${id}`;
    case 'reference':
      return `the reference (${id})`;
    case 'report':
      return id;
  }
}
