import { isFault, type Fault } from './fault.ts';
import { readPlainDate } from './plain-date.ts';
import { notARank, readPlain, type Places } from './rank-words.ts';

/** What stands beside a place that several hold, in words (after dashes became spaces) and as tables have it: `T2`, `=2`. */
const SHARED =
  /^(?:joint|shared|equal|(?:tied|joint|equal|shared|level) (?:for|in|at|on)|tied)(?: the)? | (?:ex aequo|equal|joint(?:ly)?|tied|shared)$|^[t=](?=\d{1,4}$)|(?<=^\d{1,4})=$/;
const SINCE = / since (?:the year )?(\d{4}(?: \d\d(?: \d\d)?)?)$/;

/**
 * Reads `highest`, `3rd largest`, `No. 2`, `most visited`, `second last`, `only`, `top 10`, `2nd or 3rd highest`, `one of the
 * five lowest`, and `joint first`, `tied for second`, `3rd ex aequo`, `highest since 1911`.
 */
export function readPlaces(text: string): Places | Fault {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/^the /, '');
  const [behind = '', digits] = SINCE.exec(plain) ?? [];
  const day = digits?.replaceAll(' ', '-');
  if (day !== undefined && isFault(readPlainDate(day) ?? notARank(text))) return notARank(text);
  const front = behind === '' ? plain : plain.slice(0, -behind.length);
  const alone = front.replace(SHARED, '');
  if (behind === '' && alone === front) return readPlain(text);
  const places = readPlain(/^\d{1,4}$/.test(alone) ? `no. ${alone}` : alone);
  const isShared = alone !== front;
  if (isFault(places) || (isShared && (places.from < places.to || places.order === 'only'))) return notARank(text);
  const since = day === undefined ? {} : { since: day };
  return { ...places, ...(isShared ? { isShared: true as const } : {}), ...since };
}
