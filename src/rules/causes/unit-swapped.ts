import type { Claim } from '../../model/claim.ts';
import { compare } from '../../values/decimal.ts';
import { meet } from '../../values/extent.ts';
import { isFault } from '../../values/fault.ts';
import { typeOf } from '../../values/registry.ts';
import { unitsNamed } from '../../values/units-named.ts';
import type { Lexicon, Value } from '../../values/value.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { figuresInOneMeasure, unitSizeOf, type Measured } from '../stated-figures.ts';
import { unitSwappedExamples } from './unit-swapped.examples.ts';

/** The same number in two units of one measure: one of them is likely to have the wrong unit behind it. */
export const unitSwapped: Cause = {
  name: 'unit-swapped',
  summary:
    'The same number stands in two units of one measure, as 2.5 g for 2.5 mg or 26 weeks for 26 months; or a unit such as tons is meant in another sense.',
  examples: unitSwappedExamples,
  outdoes: ['scale-slip'],
  find: (finding, { vocabulary }) =>
    firstExplained('unit-swapped', finding, (claim, against, { isKnown }) => {
      if (!isSwapped(claim.value, against.value, isKnown)) return inOtherSense(claim, against, vocabulary.lexicon);
      const [own, other] = [claim.value, against.value].map((value) => (value as Measured).unit);
      if (!own || !other) return null;
      return {
        text: `${claim.words} has the number of ${against.words} (${against.source.id}); if ${claim.source.id} means ${other.name}, it agrees.`,
        words: typeOf(claim.value).write({ ...claim.value, unit: other } as Value),
        slip: [`gives ${own.name} for ${other.name}`, `gives ${other.name} for ${own.name}`],
      };
    }),
};

function isSwapped(a: Value, b: Value, isKnown: boolean): boolean {
  const [mine, theirs] = figuresInOneMeasure(a, b) ?? [];
  if (!mine || !theirs || compare(mine.number.value, theirs.number.value) !== 0) return false;
  if (mine.number.value.digits === 0n || meet(a.allowed, b.allowed)) return false;
  // A single digit recurs by chance; only of what is outweighed does it make a slip, or in units that writers confuse by
  // their prefix, and so not in °C and K, which are of one size.
  return mine.digits.length > 1 || isKnown || isThousands(unitSizeOf(a) / unitSizeOf(b));
}

/** A name of several units, such as tons, that was taken for the fact's own: in another of them it agrees. */
function inOtherSense(claim: Claim, against: Claim, lexicon: Lexicon): Explanation | null {
  const { value, words, declaration } = claim;
  if (value.type !== 'quantity' || value.axis !== against.value.axis) return null;
  const [front, name] = nameBehind(words);
  const senses = unitsNamed(name);
  if (senses.length < 2) return null;
  for (const sense of senses) {
    if (sense.name === (value as Measured).unit.name) continue;
    const read = typeOf(value).read(`${front} ${sense.name}`, declaration, lexicon);
    if (isFault(read) || !meet(read.allowed, against.value.allowed)) continue;
    return {
      text: `${words} (${claim.source.id}) may be in ${sense.name}, which agrees with ${against.words} (${against.source.id}).`,
      ...(meet(read.likely, against.value.likely) ? { words: typeOf(value).write(read) } : {}),
    };
  }
  return null;
}

/**
 * The letters at the end of a figure, and what stands before them. Gone through once from the end, since a pattern would
 * try every place in it. @example nameBehind('42,000 tons') //=> ['42,000', 'tons']
 */
function nameBehind(words: string): readonly [front: string, name: string] {
  let start = words.length;
  while (/^[a-z]$/i.test(words.charAt(start - 1))) start -= 1;
  return [words.slice(0, start).trimEnd(), words.slice(start)];
}

function isThousands(ratio: number): boolean {
  const powers = Math.log10(ratio) / 3;
  return Math.round(powers) !== 0 && Math.abs(powers - Math.round(powers)) < 1e-9;
}
