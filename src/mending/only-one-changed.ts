import type { Claim } from '../model/claim.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { createSourceReader } from '../sources/read-source.ts';
import type { ChangedText } from './mend.ts';

/** What a claim says and is about, apart from where it stands. */
export type Said = Pick<Claim, 'fact' | 'words' | 'quote' | 'scope' | 'asOf'>;

/**
 * Reads the file of a source as it would be after a change, and looks whether one claim alone is another one, and a sound
 * one; so that nothing is written which was not meant.
 * @param mapping what says of a table what its rows claim; null for other sources
 * @param isMeant whether that claim is what it is to be
 * @returns why it is not so, in a sentence without its full stop; null where it is
 */
export function onlyOneChanged(
  { file, before, after }: ChangedText,
  claim: Claim,
  mapping: TextFile | null,
  vocabulary: Vocabulary,
  isMeant: (changed: Said) => boolean,
): string | null {
  const read = createSourceReader(vocabulary);
  const [then, now] = [before, after].map((text) =>
    mapping ? read(mapping, { path: file, text }) : read({ path: file, text }),
  );
  if (!then || !now) return 'the file cannot be read';
  const known = new Set(then.problems.map(({ code, message }) => `${code} ${message}`));
  const fault = now.problems.find(({ code, message }) => !known.has(`${code} ${message}`));
  if (fault) return `the file would be at fault: ${fault.message.replace(/\.$/, '')}`;
  const at = then.claims.findIndex(({ start }) => start === claim.start);
  const others = now.claims.every((other, index) => index === at || isSame(other, then.claims[index]));
  const changed = now.claims[at];
  if (at === -1 || now.claims.length !== then.claims.length || !others || !changed)
    return 'other claims of the file would change as well';
  return isMeant(changed) ? null : 'the file would not say what is meant';
}

function isSame(one: Claim, other: Claim | undefined): boolean {
  return (
    one.fact === other?.fact &&
    one.words === other.words &&
    one.quote === other.quote &&
    one.scope.signature === other.scope.signature
  );
}
