import { dayNumber } from './day-number.ts';
import { ofPoint } from './of-point.ts';
import { pointAt } from './day-and-month.ts';
import { withYear } from './with-year.ts';
import type { Point } from './point.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { plainYear } from './year-words.ts';

/** `from 5 to 8 May 2018`, `25–28 May`, `between 2015 and 2018`, `2015-18`. */
export function stretch(phrase: Phrase, at: number, today: number | null): Draft | null {
  const open = phrase.term(at, 'between') ?? phrase.term(at, 'from');
  const from = open?.next ?? at;
  const days = dayRange(phrase, from, at, today);
  if (days) return days;
  const years = yearRange(phrase, from, at, open !== null);
  if (years) return years;
  const first = pointAt(phrase, from, today);
  if (!first) return null;
  const to = joint(phrase, first.next, open !== null);
  const second = to === null ? null : pointAt(phrase, to, today);
  if (!second || (first.day === null) !== (second.day === null)) return null;
  const year = first.year ?? second.year;
  const [low, high] = [ofPoint({ ...first, year }, at, today, ''), ofPoint(second, at, today, '')];
  if (!low?.notation || !high?.notation || low.notation >= high.notation) return null;
  return { ...high, notation: `${low.notation}..${high.notation}`, from: at };
}

function dayRange(phrase: Phrase, from: number, at: number, today: number | null): Draft | null {
  const first = dayNumber(phrase, from);
  const joined = first && joint(phrase, first.next, at !== from);
  const to = first && (joined ?? (phrase.term(first.next, 'nightTo') ?? phrase.term(first.next, 'and'))?.next ?? null);
  const last = to === null ? null : dayNumber(phrase, to);
  // `les 24 et 25 juin` are two days on end; `les 3 et 25 juin` are no stretch.
  if (first && to !== null && joined === null && last?.value !== first.value + 1) return null;
  const of = last && (phrase.term(last.next, 'of')?.next ?? last.next);
  const month = of === null ? null : phrase.term(of, 'month');
  if (first && last && month)
    return ends(withYear(phrase, Number(month.means), last.value, month.next, today, false), first.value, at, today);
  const ahead = phrase.term(from, 'month');
  if (!ahead || phrase.language.dayFirst === true) return null;
  const low = dayNumber(phrase, ahead.next);
  const dash = low && joint(phrase, low.next, at !== from);
  const high = dash === null ? null : dayNumber(phrase, dash);
  return low && high
    ? ends(withYear(phrase, Number(ahead.means), high.value, high.next, today, false), low.value, at, today)
    : null;
}

function joint(phrase: Phrase, at: number, opened: boolean): number | null {
  if (/^[-–—]$/.test(phrase.key(at))) return at + 1;
  const to = phrase.term(at, 'to') ?? (opened ? phrase.term(at, 'betweenAnd') : null);
  // What joins the ends may be written together with the second one: `بين الخامس والعاشر`.
  return to?.next ?? (opened && phrase.term(at, 'ordinal')?.joined === true ? at : null);
}

function ends(last: Point, first: number, at: number, today: number | null): Draft | null {
  const [low, high] = [ofPoint({ ...last, day: first }, at, today, ''), ofPoint(last, at, today, '')];
  if (!low?.notation || !high?.notation || first >= (last.day ?? 0)) return null;
  return { ...high, notation: `${low.notation}..${high.notation}` };
}

function yearRange(phrase: Phrase, from: number, at: number, opened: boolean): Draft | null {
  const first = plainYear(phrase, from);
  if (first === null) return null;
  const slash = phrase.key(from + 1) === '/' && phrase.isGlued(from + 1) && phrase.isGlued(from + 2) ? from + 2 : null;
  const to = slash ?? joint(phrase, from + 1, opened);
  if (to === null) return null;
  const word = phrase.key(to);
  const short =
    /^[-–—/]$/.test(phrase.key(from + 1)) && /^\d\d$/.test(word) && phrase.isGlued(to)
      ? Math.floor(first / 100) * 100 + Number(word)
      : null;
  const last = plainYear(phrase, to) ?? short;
  // `2018/19` is a season; other numbers behind a stroke are those of files.
  if (last === null || last <= first || (slash !== null && last > first + 1)) return null;
  return { type: 'date', notation: `${String(first)}..${String(last)}`, from: at, next: to + 1 };
}
