import type { Claim } from '../model/claim.ts';
import { absolute, add, compare, decimal, multiply, subtract, type Decimal } from '../values/decimal.ts';
import { toldFigure, type ToldFigure } from './figure-index.ts';
import { unitOf } from './stated-figures.ts';

const HUNDRED = decimal(100);
const TWO = decimal(2);

/** Words for one of two sides alike: a road has three lanes each way, and six in all. */
const EACH =
  /(?<!\p{L})(?:each|either|per (?:direction|side)|je (?:richtung|seite|fahrtrichtung)|pro (?:richtung|seite)|par (?:sens|côté)|(?:dans )?chaque|per (?:richting|rijrichting|kant)|elke|لكل|كل)(?!\p{L})/iu;

/**
 * How two figures make up a whole by themselves: shares that are 100% together, and a figure for each of two sides beside
 * that for both. In words; null where they do not, or are vague.
 * @example restOfWhole(fortyTwoPercent, fiftyEightPercent) //=> '42% and 58% (orlen-post) are 100% together; one source may give the rest.'
 */
export function restOfWhole(claim: Claim, against: Claim): string | null {
  if (claim.value.type !== against.value.type || unitOf(claim.value) !== unitOf(against.value)) return null;
  const [mine, theirs] = [toldFigure(claim), toldFigure(against)];
  if (!mine || !theirs || [mine, theirs].some(({ figure, value }) => figure.isHedged || value.digits <= 0n))
    return null;
  if (claim.value.type === 'percentage') return claim.value.axis === '%' ? restToHundred(mine, theirs) : null;
  const [half, whole] = compare(mine.value, theirs.value) < 0 ? [mine, theirs] : [theirs, mine];
  if (!isWithin(multiply(half.value, TWO), whole.value, [half, whole])) return null;
  if (!EACH.test(half.claim.quote ?? '') || EACH.test(whole.claim.quote ?? '')) return null;
  return `2 × ${half.claim.words} = ${whole.claim.words}: “${half.claim.quote ?? ''}” (${half.claim.source.id}) tells of each side, and ${whole.claim.source.id} of both.`;
}

function restToHundred(mine: ToldFigure, theirs: ToldFigure): string | null {
  if (!isWithin(add(mine.value, theirs.value), HUNDRED, [mine, theirs])) return null;
  const { words, source } = theirs.claim;
  return `${mine.claim.words} and ${words} (${source.id}) are 100% together; one source may give the rest.`;
}

/** Whether a sum is a figure, as finely as the coarser of its parts is told. */
function isWithin(sum: Decimal, whole: Decimal, [one, two]: readonly [ToldFigure, ToldFigure]): boolean {
  const play = compare(one.margin, two.margin) < 0 ? two.margin : one.margin;
  return compare(absolute(subtract(sum, whole)), play) <= 0;
}
