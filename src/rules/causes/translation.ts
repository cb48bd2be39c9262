import type { Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import { trim } from '../../values/decimal.ts';
import { firstExplainedEitherWay, type Cause, type Explanation } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { falseFriend, languageOf } from '../false-friends.ts';
import { figuresOf, withNumber } from '../stated-figures.ts';
import { broaderThan, statesOf } from '../state-terms.ts';
import { sidesByWeight } from '../weight-of-sides.ts';
import { translationExamples } from './translation.examples.ts';

/** A Dutch biljoen is an English trillion, and one English remedy is two Dutch ones. */
export const translation: Cause = {
  name: 'translation',
  summary:
    'Sources in two languages, a false friend among large numbers, or two terms that one broader word translates.',
  examples: translationExamples,
  outdoes: ['scale-slip', 'digit-added', 'digit-dropped'],
  find: (finding, evidence) => {
    const numbers = firstExplainedEitherWay('translation', finding, largeNumber);
    if (numbers) return numbers;
    const [first, ...others] = sidesByWeight(finding);
    for (const other of others) {
      const text = first ? oneBroaderTerm(first, other, evidence) : null;
      if (text !== null) return { name: 'translation', text, edit: null };
    }
    return null;
  },
};

/** The figures differ by just what a look-alike differs from what it looks like. */
function largeNumber(claim: Claim, against: Claim): Explanation | null {
  const friend = falseFriend(claim);
  const [mine, theirs] = figuresOf(claim.value, against.value) ?? [];
  if (!friend || !mine || !theirs || !areForeign(claim, against)) return null;
  const [one, two] = [trim(mine.number.value), trim(theirs.number.value)];
  if (one.digits !== two.digits || Math.abs(one.exponent - two.exponent) !== friend.means - friend.looksLike)
    return null;
  const differing = `${claim.words} and ${against.words} (${against.source.id}) differ by just that`;
  return {
    text: `“${friend.word}” (${claim.source.id}) means ${ENGLISH[friend.means] ?? ''} in English, and is easily taken for ${ENGLISH[friend.looksLike] ?? ''}: ${differing}.`,
    // Else the word was read for what it means, and the other side took it at its looks.
    ...(one.exponent < two.exponent
      ? { words: withNumber(mine.value, theirs.number), slip: [`takes “${friend.word}” at its looks`] as const }
      : {}),
  };
}

const ENGLISH: Readonly<Record<number, string>> = { 9: 'a billion', 12: 'a trillion', 18: 'a quintillion' };

/** Two terms of one broader one, told in two languages: what translates the broader one stands for either. */
function oneBroaderTerm(first: Position, second: Position, evidence: Evidence): string | null {
  const [one, two] = [first.narrowest, second.narrowest];
  const [mine, theirs] = [statesOf(one, evidence), statesOf(two, evidence)];
  if (one.fact !== two.fact || !mine || !theirs) return null;
  const [languages, others] = [first, second].map(
    ({ claims }) => new Set(claims.map(({ source }) => languageOf(source.language))),
  );
  const foreign = [...(others ?? [])].find(
    (language) => language !== '' && [...(languages ?? [])].some((own) => own !== '' && own !== language),
  );
  if (foreign === undefined) return null;
  const [states, graph] = mine;
  const above = new Set(theirs[0].flatMap((state) => broaderThan(state, graph)));
  const broader = states.flatMap((state) => broaderThan(state, graph)).find((state) => above.has(state));
  return broader === undefined
    ? null
    : `${one.words} and ${two.words} are both a case of ${broader}, and the sources write in two languages: one word may have been translated by the other.`;
}

function areForeign(a: Claim, b: Claim): boolean {
  const [one, two] = [languageOf(a.source.language), languageOf(b.source.language)];
  return one !== '' && two !== '' && one !== two;
}
