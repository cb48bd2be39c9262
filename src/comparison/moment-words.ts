import type { Claim } from '../model/claim.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Dated } from './dated.ts';

const DAY_OR_INSTANT = /^(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The words for when claims hold, as short as they can be beside each other: the year with each only where there are
 * several, else with the first of them; the zone only where there are several.
 * @param told in the order in which a reader meets them
 * @example momentWords(told)(one) //=> 'as of 4 March 2026 06:40', 'on 5 March', 'at counted 43%', 'without a date'
 */
export function momentWords(told: readonly Dated[]): (one: Dated) => string {
  const parts = told.flatMap(({ moment }) =>
    moment.told.map((value) => DAY_OR_INSTANT.exec(typeOf(value).write(value))),
  );
  const [years, zones] = [1, 5].map((part) => new Set(parts.flatMap((match) => match?.[part] ?? [])));
  const isPlain = parts.every((match) => match !== null);
  const isOneYear = years?.size === 1 && isPlain;
  const write = (value: Value, isFirst: boolean): string => {
    const words = typeOf(value).write(value);
    const [, year = '', month, day, time, zone] = DAY_OR_INSTANT.exec(words) ?? [];
    if (month === undefined) return words;
    const written = `${String(Number(day))} ${MONTH_NAMES[Number(month) - 1] ?? ''}`;
    return [
      written,
      ...(isOneYear && !isFirst ? [] : [year]),
      ...(time === undefined ? [] : [time]),
      ...(zone === undefined || zones?.size === 1 ? [] : [zone]),
    ].join(' ');
  };
  const first = told.find(({ moment }) => moment.told.length > 0);
  return (one) => {
    const { claim, moment } = one;
    const [value, corrected] = moment.told;
    if (!value) return 'without a date';
    const after = corrected ? `, corrected ${write(corrected, false)}` : '';
    return `${introOf(claim, moment.stated)} ${write(value, one === first)}${after}`;
  };
}

function introOf({ declaration: { along } }: Claim, isStated: boolean): string {
  return along === 'as-of' ? (isStated ? 'as of' : 'on') : `at ${along}`;
}
