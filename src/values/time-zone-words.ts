import { fault, type Fault } from './fault.ts';

const UNIVERSAL = / ?(?:utc|gmt)(?:([+\-−])(\d{1,2})(?::?([0-5]\d))?)?$/i;
const LETTERS = /^(.*(?:\d|[ap]\.?m\.?)) ?([a-z]{3,5})$/i;

/** Only for hints: letters that mean one zone nearly everywhere. CST and IST are used for several, and so not here. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['WET', 'Z'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/**
 * A time with its zone in digits; a fault where letters stand for the zone, since few of them mean one zone everywhere.
 * @example plainZone('14:30 UTC') //=> '14:30Z'
 */
export function plainZone(text: string): string | Fault {
  const universal = UNIVERSAL.exec(text);
  if (universal) {
    const [whole, sign, hours = '', minutes = '00'] = universal;
    return text.slice(0, -whole.length) + (sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`);
  }
  const [, time = '', letters = ''] = LETTERS.exec(text) ?? [];
  const zone = ZONES.get(letters.toUpperCase());
  if (zone === undefined && (time === '' || letters !== letters.toUpperCase())) return text;
  return fault(
    'unreadable',
    `A zone in letters: "${text}"`,
    zone === undefined
      ? 'write the distance from UTC: Z, +02:00 or -03:30'
      : `write ${time.replace(/[.h](?=\d\d$)/i, ':')}${zone}`,
  );
}
