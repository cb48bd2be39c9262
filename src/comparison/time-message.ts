import { compareNumber } from '../model/compare-number.ts';
import { compareText } from '../model/compare-text.ts';
import { grouped } from '../model/grouped.ts';
import type { Source } from '../model/source.ts';
import { typeOf } from '../values/registry.ts';
import type { TimeClash } from './along-time.ts';
import type { Dated } from './dated.ts';
import { momentWords } from './moment-words.ts';
import { nameOfSource } from './naming.ts';
import { statement } from './side-words.ts';

const SIDES_TOLD = 4;

/** Claims that say the same of the same moment. */
type Telling = readonly [Dated, ...Dated[]];

/**
 * Who says what as of when, side by side in the order of time, and what is wrong with that.
 * @param why what is wrong, without its full stop: 'what rises does not fall'
 * @example timeMessage('Dead (The quake at Kesra)', clash, 'what rises does not fall')
 * //=> 'Dead (The quake at Kesra): kesra-news says 21 people as of 4 March 06:40, orlen-post says 12 people on 5 March: what rises does not fall; do they mean the same fact?'
 */
export function timeMessage(fact: string, { sides, ask, about, verdict }: TimeClash, why: string): string {
  const ordered = sides.map(inTime).sort(([a], [b]) => (a && b ? compareDated(a, b) : 0));
  const told = ordered.slice(0, SIDES_TOLD).map((side, index) => tellingOf(side, index === 0, about));
  const when = momentWords(told.flatMap(([telling]) => telling[0]));
  const untold = ordered.length - told.length;
  const words = [
    ...told.map(
      ([telling, more]) =>
        saying(telling, when(telling[0]), about) + (more > 0 ? ` (${String(more)} more on this side)` : ''),
    ),
    ...(untold > 0 ? [`and ${String(untold)} more positions`] : []),
  ];
  const asked =
    ask.length > 0
      ? `; is it the same ${ask.join(' and ')}?`
      : verdict === 'conflict'
        ? '; do they mean the same fact?'
        : '.';
  return `${fact}: ${words.join(', ')}: ${why}${asked}`;
}

/**
 * The telling of a side that stands nearest to the others: the last of the side that began, the first of one that came
 * after; that of our piece before any. Beside it how many claims say something else.
 */
function tellingOf(side: readonly Dated[], isFirst: boolean, about: Source | null): readonly [Telling, number] {
  const tellings = [...grouped(side, (one) => wordsOf(one)).values()];
  const ours = tellings.find((telling) => telling.some(({ claim }) => claim.source === about));
  const nearest = (isFirst ? tellings.at(-1) : tellings[0]) ?? (side as Telling);
  const telling =
    ours ?? tellings.find((other) => other[0].claim.stance === 'asserted' && areOne(other, nearest)) ?? nearest;
  return [telling, side.length - telling.length];
}

/** What is asserted tells more than what is reported of the same value and moment. */
function areOne([one]: Telling, [two]: Telling): boolean {
  return one.claim.words === two.claim.words && one.moment.stated === two.moment.stated && compareTimes(one, two) === 0;
}

function wordsOf({ claim: { words, stance, saidBy }, moment }: Dated): string {
  return JSON.stringify([words, stance, saidBy, moment.stated, moment.told.map((value) => typeOf(value).write(value))]);
}

function inTime(side: readonly Dated[]): readonly Dated[] {
  return side.toSorted(compareDated);
}

function compareTimes(a: Dated, b: Dated): number {
  return (
    compareNumber(a.moment.allowed.low, b.moment.allowed.low) ||
    compareNumber(a.moment.allowed.high, b.moment.allowed.high)
  );
}

export function compareDated(a: Dated, b: Dated): number {
  return compareTimes(a, b) || compareText(a.claim.source.id, b.claim.source.id) || compareText(wordsOf(a), wordsOf(b));
}

/** @example 'kesra-news and orlen-post say 21 people as of 4 March', 'the draft our-piece, with kesra-news, says 12 people undated' */
function saying(telling: Telling, when: string, about: Source | null): string {
  const [{ claim }] = telling;
  const sayers = new Set(telling.map(({ claim: { source } }) => source));
  const names = [...sayers]
    .filter((source) => source !== about)
    .map(({ id }) => id)
    .sort();
  const others = names.length > 2 ? `${String(names.length)} sources` : names.join(' and ');
  const isOurs = about !== null && sayers.has(about);
  const ours = isOurs ? nameOfSource(about) : '';
  const who = ours === '' || others === '' ? ours + others : `${ours}, with ${others},`;
  const speaker = claim.stance === 'asserted' ? null : claim.saidBy;
  return `${who} ${statement(claim, speaker, ours === '' && names.length > 1, when)}`;
}
