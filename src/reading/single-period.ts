import type { Draft } from './draft.ts';
import { smallerBehind } from './smaller-behind.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { negated } from './verb-hedge.ts';

/** `بين سنة وثلاث سنوات`, `من شهر إلى ستة أشهر`: the first end is one of the periods that the second one counts. */
export function fromSinglePeriod(phrase: Phrase, at: number): Draft | null {
  const open = phrase.term(at, 'between') ?? phrase.term(at, 'from');
  // The period may be taken for a part of the word that opens: `من سنة`.
  const single = open && (phrase.term(open.next, 'singlePeriod') ?? phrase.term(at + 1, 'singlePeriod'));
  if (!single) return null;
  const to = phrase.term(single.next, 'betweenAnd') ?? phrase.term(single.next, 'to');
  const second = numeralAt(phrase, to?.next ?? single.next);
  const period = second && phrase.term(second.next, 'period');
  if (!second || second.fraction || second.power > 0 || period?.means !== single.means) return null;
  const [count, unit] = IN_YEARS[single.means] ?? [1, single.means];
  const last = Number(second.digits) * count;
  return { type: 'duration', notation: `${String(count)}..${String(last)} ${unit}`, from: at, next: period.next };
}

const IN_YEARS: Readonly<Record<string, readonly [number, string]>> = {
  decades: [10, 'years'],
  centuries: [100, 'years'],
};

/** Whether what follows says which one it is: `نحو عام 2020`, `أكثر من العام الماضي`. */
function isNamed(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at]?.kind === 'number' || phrase.term(at, 'whichAfter') !== null;
}

/** A period that counts once by itself, with a hedge (`أقل من ساعة`) or with a smaller one behind it: `ساعة و20 دقيقة`. */
export function singlePeriod(phrase: Phrase, at: number): Draft | null {
  const hedge = phrase.term(at, 'hedge');
  const single = phrase.term(hedge?.next ?? at, 'singlePeriod');
  const more = single && smallerBehind(phrase, single.next, single.means);
  if (!single || (!more && (!hedge || isNamed(phrase, single.next)))) return null;
  const [count, unit] = IN_YEARS[single.means] ?? [1, single.means.slice(0, -1)];
  return {
    type: 'duration',
    notation: `${hedge ? `${negated(phrase, at, hedge.means)} ` : ''}${String(count)} ${unit}${more?.notation ?? ''}`,
    from: at,
    next: more?.next ?? single.next,
  };
}
