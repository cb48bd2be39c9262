import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { isFault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { Lexicon } from '../values/value.ts';
import { writtenPosition } from './stands-on.ts';

/**
 * The value that a decision speaks of, as a claim: that of the position which is written so, else what the words say of the
 * fact, read as a source would write it.
 * @returns null where the words are no value of the facts that the finding is on
 */
export function claimWritten(words: string, { positions }: Finding, lexicon: Lexicon): Claim | null {
  const position = positions.find((known) => writtenPosition(known) === words);
  if (position) return position.narrowest;
  for (const { narrowest } of positions) {
    const value = VALUE_TYPES.get(narrowest.declaration.type)?.read(words, narrowest.declaration, lexicon);
    if (value && !isFault(value)) return { ...narrowest, words, value, stance: 'asserted' };
  }
  return null;
}
