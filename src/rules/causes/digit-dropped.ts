import { firstExplained, type Cause } from '../cause.ts';
import { missingDigit } from '../missing-digit.ts';
import { mayBeSlip } from '../slip-of-the-hand.ts';
import { digitDroppedExamples } from './digit-dropped.examples.ts';

/** A figure that is the other without one of its digits: a finger that did not press. */
export const digitDropped: Cause = {
  name: 'digit-dropped',
  summary: 'The figure that is suspected is the other without one of its digits.',
  examples: digitDroppedExamples,
  // Of two sides alike, a digit is sooner left out than put in.
  outdoes: ['digit-added'],
  find: (finding, { vocabulary }) =>
    firstExplained('digit-dropped', finding, (claim, against, known) => {
      const missing = missingDigit(claim, against);
      if (!missing?.isShorter || !mayBeSlip(claim, against, known, vocabulary.lexicon)) return null;
      return {
        text: `${claim.words} is ${against.words} (${against.source.id}) without a ${missing.digit}.`,
        words: against.words,
        slip: [`gives ${claim.words} for ${against.words}`, `gives ${against.words} for ${claim.words}`],
      };
    }),
};
