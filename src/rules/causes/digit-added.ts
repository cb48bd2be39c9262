import { firstExplained, type Cause } from '../cause.ts';
import { missingDigit } from '../missing-digit.ts';
import { mayBeSlip } from '../slip-of-the-hand.ts';
import { digitAddedExamples } from './digit-added.examples.ts';

/** A figure that is the other with one digit more: a key that was pressed twice, or another beside it. */
export const digitAdded: Cause = {
  name: 'digit-added',
  summary: 'The figure that is suspected is the other with one digit more.',
  examples: digitAddedExamples,
  find: (finding, { vocabulary }) =>
    firstExplained('digit-added', finding, (claim, against, known) => {
      const missing = missingDigit(claim, against);
      if (!missing || missing.isShorter || !mayBeSlip(claim, against, known, vocabulary.lexicon)) return null;
      return {
        text: `${claim.words} is ${against.words} (${against.source.id}) with a ${missing.digit} more.`,
        words: against.words,
        slip: [`gives ${claim.words} for ${against.words}`, `gives ${against.words} for ${claim.words}`],
      };
    }),
};
