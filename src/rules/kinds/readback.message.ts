import { nameBeside } from '../../comparison/naming.ts';
import { singleDay } from '../../values/single-day.ts';
import type { Claim } from '../../model/claim.ts';
import type { ReadBack } from '../readback/read-back.ts';
import { isoDay } from '../../values/calendar.ts';
import { hullOf } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';

/** In what a tag departs from its words, and what to ask. */
export function readbackMessage(name: string, claim: Claim, { standing, find, notation, value }: ReadBack): string {
  const tagged = `${name}: ${nameBeside(claim.source)} is tagged ${claim.words}, but its words “${find.words}”`;
  switch (standing) {
    case 'other-unit':
      return `${tagged} are in ${value?.axis ?? 'something else'}, not in ${claim.value.axis}: is the tag wrong?`;
    case 'unhedged':
      return `${tagged} say ${notation}: the tag leaves out how sure they are.`;
    case 'narrower':
      return `${tagged} say only ${notation}: the tag is narrower than its words.`;
    default:
      return value === null
        ? `${tagged} name another day of the week: is the tag wrong?`
        : `${tagged} say ${notation}: is the tag wrong?`;
  }
}

/** The steps from the words to the finding. */
export function readbackReasoning(claim: Claim, { find, notation, value, standing }: ReadBack): readonly string[] {
  const tag = `The tag ${claim.words} allows ${typeOf(claim.value).describe(claim.value)}.`;
  if (value === null) return [tag, `The words “${find.words}” name a day of the week that it does not fall on.`];
  return [
    tag,
    `The words “${find.words}” are read as ${notation}, which allows ${typeOf(value).describe(value)}.`,
    standing === 'other-unit'
      ? `These are in ${claim.value.axis} and in ${value.axis}.`
      : standing === 'other'
        ? 'The two do not meet.'
        : 'The words allow more than the tag does.',
  ];
}

/** Where the words leave open what the tag knows: from what it follows. */
export function whereItFollowsFrom({ source, words, value }: Claim, { find, open }: ReadBack): string {
  const day = singleDay(source.published);
  const opened = `The words “${find.words}” leave the ${open ?? 'rest'} open`;
  if (day === null)
    return `${opened}, and the source has no day of publication that it could follow from; the tag has ${words}.`;
  return isNear(value, day, open)
    ? `${opened}; ${words} follows from the day of publication, ${isoDay(day)}.`
    : `${opened}, and the source is of ${isoDay(day)}, too far off for it to follow from; the tag has ${words}.`;
}

/** Whether readers of a day would know which day or year is meant: of a weekday the next but one would be named by its date. */
function isNear({ allowed }: Value, day: number, open: ReadBack['open']): boolean {
  const { low, high } = hullOf(allowed) ?? { low: null, high: null };
  const apart = Math.max((low?.nearest ?? day) - day, day - (high?.nearest ?? day));
  return apart <= (open === 'day' ? 14 : 366);
}
