import type { Claim } from '../../model/claim.ts';
import { add } from '../../values/decimal.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { figureOf, unitOf, withNumber } from '../stated-figures.ts';
import { signTurnedExamples } from './sign-turned.examples.ts';

/** A fall of 11 % of which one source writes the sign and the other not; a tail wind for a head wind. */
export const signTurned: Cause = {
  name: 'sign-turned',
  summary: 'The same figure stands with a minus sign and without it: a fall told as a rise, or by its size alone.',
  examples: signTurnedExamples,
  find: (finding) => firstExplained('sign-turned', finding, explain),
};

function explain(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = [figureOf(claim.value), figureOf(against.value)];
  if (!mine || !theirs || unitOf(claim.value) !== unitOf(against.value)) return null;
  const { value } = mine.number;
  if (value.digits === 0n || add(value, theirs.number.value).digits !== 0n) return null;
  return {
    text: `${claim.words} is ${against.words} (${against.source.id}) with the other sign${claim.value.type === 'percentage' ? ': a fall may be told by its size alone' : ''}.`,
    ...(isSaidAround(claim) ? {} : { words: withNumber(mine.value, theirs.number) }),
    slip: ['turns the sign', 'turns the sign'],
  };
}

/** Whether the words around a quote may say the fall that its figure does not: sales fell by 11%. */
function isSaidAround({ quote, words }: Claim): boolean {
  return quote !== null && !/[-−–]\s?\p{Nd}/u.test(quote) && !words.startsWith('-');
}
