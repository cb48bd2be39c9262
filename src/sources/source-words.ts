import { isEndOfEmbargo } from '../model/embargo.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import type { Fault } from '../model/problem.ts';
import { isZone } from '../values/time-zone.ts';
import { zoneNames } from '../values/zone-table.ts';

/** The form of a language tag (RFC 5646): a language of two or three letters, and subtags. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** In one form, so that a source keeps it in whatever it is put into: capital letters, and two digits. */
const OFFSET = /^(?:Z|UTC|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const LONGEST_SHOWN = 60;

/** What unknown zones may mean: many sources of a project have the same one. */
const nearest = new Map<string, string | null>();

function zoneNear(zone: string): string | null {
  if (zone.length > LONGEST_SHOWN) return null;
  let name = nearest.get(zone);
  if (name === undefined) {
    name = didYouMean(zone, zoneNames());
    nearest.set(zone, name);
  }
  return name;
}

/**
 * What is wrong with a time zone; null where nothing is. A zone that nobody can read would set the days of its source
 * apart from all others without a word.
 * @example zoneFault('CET')?.code //=> 'source/zone'
 */
export function zoneFault(zone: string): Fault | null {
  if (OFFSET.test(zone) || (zone.includes('/') && isZone(zone))) return null;
  const near = zone.includes('/') ? zoneNear(zone) : null;
  return {
    code: 'source/zone',
    message: `"${zone.slice(0, LONGEST_SHOWN)}" is no time zone.`,
    hint:
      near === null
        ? 'Write its distance from UTC, +03:00, or its name, Europe/Amsterdam; an abbreviation can mean several.'
        : `Did you mean "${near}"?`,
    severity: 'warning',
  };
}

/** What is wrong with the tag of a language (BCP 47); null where nothing is. @example languageFault('Dutch')?.code //=> 'source/language' */
export function languageFault(language: string): Fault | null {
  if (LANGUAGE.test(language)) return null;
  return {
    code: 'source/language',
    message: `"${language.slice(0, LONGEST_SHOWN)}" is no tag of a language.`,
    hint: 'Write the tag of BCP 47: en, nl, fr-LU, ar.',
    severity: 'warning',
  };
}

/** What is wrong with the end of an embargo; null where nothing is. @example embargoFault('soon')?.code //=> 'source/embargo' */
export function embargoFault(embargo: string): Fault | null {
  if (isEndOfEmbargo(embargo)) return null;
  return {
    code: 'source/embargo',
    message: 'This is no day and no instant, so the embargo has no end, and no word of this source is shown.',
    hint: 'Write a day, 2026-03-04, or an instant with its zone, 2026-03-04T06:40+03:00.',
  };
}
