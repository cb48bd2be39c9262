import { adjectiveAt } from './adjective-words.ts';
import type { Draft } from './draft.ts';
import { inDecimals } from './in-decimals.ts';
import { figureNotation, type Figure } from './figure.ts';
import { hedgeBehind } from './hedge-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { isOpenHour } from './hour-of-day.ts';
import type { Phrase } from './phrase.ts';
import { smallerBehind } from './smaller-behind.ts';
import { stopWatch } from './stop-watch.ts';

/** What values know no name for, in a unit that they know. */
const IN_OTHERS: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  decades: [10, 'years'],
  centuries: [100, 'years'],
  quarters: [3, 'months'],
  halfYears: [6, 'months'],
  fortnights: [2, 'weeks'],
  quarterHours: [15, 'minutes'],
};

/** Reads `27 years`, `about two weeks`, `1 hour 20 minutes`; with `after the decision` behind it, a date. */
export function lengthOfTime(phrase: Phrase, told: Figure): Draft | null {
  const figure = inDecimals(phrase, told);
  const { second } = figure;
  // `alle vier Jahre` says how often; so does `alle 6 bis 8 Stunden`, of which the second end alone would be no better.
  if (isUnfinished(figure) || (!second && phrase.term(figure.from - 1, 'everyNth'))) return null;
  // Not one of several: `واحدة من أشهر` is no month.
  const isOne = figure.first.digits === '1' && figure.first.power === 0;
  const of = told.first.fraction ? ofNoArticle(phrase, figure.next) : isOne ? null : phrase.term(figure.next, 'of');
  const hyphen = phrase.key(figure.next) === '-' ? figure.next + 1 : (of?.next ?? figure.next);
  // `Vier bloeiende maanden`; not of one, which is no number there: `een bepaalde maand`.
  const adjective = isOne || told.first.fraction ? hyphen : adjectiveAt(phrase, hyphen);
  const period = phrase.counted(hyphen, 'period') ?? phrase.counted(adjective, 'period');
  // A longer name may be of a measure: `40 سنة ضوئية` are light-years.
  // Of working days values know nothing: how long they last hangs on the place.
  if (
    !period ||
    period.means === 'workdays' ||
    phrase.term(hyphen, 'age') ||
    (phrase.term(hyphen, 'unit')?.next ?? 0) > period.next
  )
    return null;
  // `الدقيقتين 18 و77` are named by their numbers.
  if (isDualLabel(phrase, figure, period.next)) return null;
  const mayBeClock = period.means === 'hours' && Number(figure.first.digits) <= 24 && !stopWatch(phrase, period.next);
  if (mayBeClock && isOpenHour(phrase, figure)) return null;
  const [figureIn, unit] = inKnownUnit(figure, period.means);
  const plus = second ? null : phrase.term(period.next, 'plus');
  const whole = plus
    ? { ...figureIn, first: { ...figureIn.first, digits: figureIn.first.digits + plus.means.replace(/^0/, '') } }
    : figureIn;
  const more = second || plus ? null : smallerBehind(phrase, period.next, unit);
  const next: number = more ? more.next : (plus ?? period).next;
  const behind = figure.hedge === '' ? hedgeBehind(phrase, next) : null;
  return {
    type: 'duration',
    notation:
      figureNotation(behind ? { ...whole, hedge: behind.means } : whole, '', ` ${named(whole, unit)}`) +
      (more?.notation ?? ''),
    from: figure.from,
    next: behind?.next ?? next,
  };
}

/** Whether two units that one word says have their numbers behind them. */
function isDualLabel(phrase: Phrase, { at, next }: Figure, behind: number): boolean {
  return phrase.tokens[at]?.start === phrase.tokens[next]?.start && phrase.tokens[behind]?.kind === 'number';
}

/** `1 year`, not `1 years`. */
function named({ first, second }: Figure, unit: string): string {
  return first.digits === '1' && first.power === 0 && !second ? unit.slice(0, -1) : unit;
}

/** `un quart d’heure` is a length of time, `ein Viertel der Stunden` and `la moitié de l’année` are shares. */
function ofNoArticle(phrase: Phrase, at: number): { readonly next: number } | null {
  const of = phrase.term(at, 'of');
  return of && !phrase.term(at, 'article') && !phrase.term(of.next - 1, 'article') ? of : null;
}

function inKnownUnit(figure: Figure, unit: string): readonly [Figure, string] {
  const [times, known] = IN_OTHERS[unit] ?? [1, unit];
  const scale = (digits: string): string => (times === 1 ? digits : String(Number(digits) * times));
  const first = { ...figure.first, digits: scale(figure.first.digits) };
  return [
    { ...figure, first, second: figure.second && { ...figure.second, digits: scale(figure.second.digits) } },
    known,
  ];
}
