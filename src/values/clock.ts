import { twoDigits } from './calendar.ts';
import { fault, type Fault } from './fault.ts';

/** What a clock shows, as milliseconds of the day: a minute stands for all that is in it. `to` does not itself belong. 24:00 is past it. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/;
const TWELVE = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?$/i;
const MINUTE = 60_000;

/** Reads `14:30`, `14:30:15`, `14:30:15.250`, `2:30 pm`, `24:00`. @example readClock('14:30') // from 52,200,000 to 52,260,000 */
export function readClock(text: string): Clock | Fault {
  const twelve = TWELVE.exec(text);
  if (twelve) return twelveHours(text, Number(twelve[1]), twelve[2] ?? '00', (twelve[3] ?? '').toLowerCase());
  const match = CLOCK.exec(text);
  if (!match) return misclock(text);
  const [, hour = '', minute = '', second, fraction] = match;
  // The end of a day (ISO 8601-1:2019/Amd 1): one moment with 00:00 of the day after.
  const isEnd = hour === '24' && Number(minute) + Number(second ?? 0) + Number(fraction ?? 0) === 0;
  if ((Number(hour) > 23 && !isEnd) || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return fault('unreadable', `No such time: ${text}`, 'hours go from 00 to 23, minutes and seconds from 00 to 59');
  }
  const whole = (Number(hour) * 60 + Number(minute)) * MINUTE;
  if (second === undefined) return { from: whole, to: whole + MINUTE, words: text };
  const from = whole + Number(second) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  return { from, to: from + (fraction === undefined ? 1000 : 10 ** (3 - fraction.length)), words: text };
}

function twelveHours(text: string, hour: number, minute: string, half: string): Clock | Fault {
  if (hour < 1 || hour > 12)
    return fault('unreadable', `No such time: ${text}`, 'with am or pm, hours go from 1 to 12');
  return readClock(`${twoDigits((hour % 12) + (half === 'p' ? 12 : 0))}:${minute}`);
}

/** What is wrong with a time in another style, and how it would be. */
function misclock(text: string): Fault {
  const parts = /^(\d{1,2}) ?(?:[:.h]|uhr|heures) ?(\d\d)?$/i.exec(text) ?? /^(\d\d)(\d\d)$/.exec(text);
  const [hour, minute] = [Number(parts?.[1]), parts?.[2] ?? '00'];
  if (!parts || hour > 23) return fault('unreadable', `Not a time of day: "${text}"`, 'write hours and minutes: 14:30');
  const written = `${twoDigits(hour)}:${minute}`;
  const unclear = /^\d:/.test(text) && hour > 0;
  return fault(
    'unreadable',
    `A time in another style: "${text}"`,
    unclear ? `write ${written}, or ${String(hour + 12)}:${minute}` : `write ${written}`,
  );
}
