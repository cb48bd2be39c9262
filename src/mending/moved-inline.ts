import type { InlineClaim } from '../documents/inline-claims.ts';
import { asAttribute } from '../documents/inline-words.ts';
import type { WrittenAttribute } from '../documents/markdown-tree.ts';
import type { Aim } from './mend.ts';
import type { TextEdit } from '../model/finding.ts';

/** What stands as it is behind the sign of equality. */
const BARE = /^[A-Za-z0-9][\w.-]*$/;

/** Names of attributes that say something of the claim itself: a key of the scope that is called so has `scope.` before it. */
const TAKEN = /^(?:fact|value|said-by|stance|origin|note|language|translated|id|class)$/;

/** The edits that move a claim around its words; null where its attributes are not written as they usually are. */
export function inlineEdits(text: string, claim: InlineClaim, aim: Aim): readonly TextEdit[] | null {
  const [name, words] = 'fact' in aim ? ['fact', aim.fact] : [nameOf(aim.key), aim.words];
  const known = 'fact' in aim ? named(claim, name) : attributeOf(claim, aim.key);
  if (words === '') {
    if (!known) return [];
    const before = /[ \t]*$/.exec(text.slice(0, known.start))?.[0].length ?? 0;
    return [{ start: known.start - before, end: known.value?.end ?? known.end, replacement: '' }];
  }
  if (known?.value) return [{ start: known.value.start, end: known.value.end, replacement: written(words) }];
  const last = claim.attributes.at(-1);
  if (known || !last) return null;
  const end = last.value?.end ?? last.end;
  return [{ start: end, end, replacement: ` ${name}=${written(words)}` }];
}

export function inlineWords(claim: InlineClaim, key: string): string {
  return attributeOf(claim, key)?.value?.text ?? '';
}

function attributeOf(claim: InlineClaim, key: string): WrittenAttribute | undefined {
  return named(claim, `scope.${key}`) ?? named(claim, nameOf(key));
}

function nameOf(key: string): string {
  return TAKEN.test(key) ? `scope.${key}` : key;
}

function named({ attributes }: InlineClaim, wanted: string): WrittenAttribute | undefined {
  return attributes.find(({ name }) => name === wanted);
}

function written(words: string): string {
  return BARE.test(words) ? words : asAttribute(words);
}
