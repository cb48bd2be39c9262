import { isOwn, type Source } from '../model/source.ts';

/** Names that one sentence can take. */
const TOLD = 3;

/** Names in one phrase; of many the first, and how many more there are. @example listed(['a', 'b', 'c']) //=> 'a, b and c' */
export function listed(names: readonly string[]): string {
  const told = names.length > TOLD + 1 ? [...names.slice(0, TOLD), `${String(names.length - TOLD)} more`] : names;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}

/** A source beside others, of which only ours are told to be ours. @example nameBeside(source) //=> 'kesra-news', 'the draft kesra-piece' */
export function nameBeside(source: Source): string {
  return isOwn(source) ? nameOfSource(source) : source.id;
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
