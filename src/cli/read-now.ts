import type { Environment } from './environment.ts';
import { isFault } from '../values/fault.ts';
import { readInstant } from '../values/instant.ts';
import { readPlainDate } from '../values/plain-date.ts';

/** The day or instant that counts as now: that of `--now`, else that of the clock. */
export function nowOf(now: string | undefined, { now: clock }: Environment): string {
  return now ?? clock().toISOString();
}

/** The day that counts as today, YYYY-MM-DD: that of `--now`, in its own zone, else that of the clock in UTC. */
export function todayOf(now: string | undefined, { now: clock }: Environment): string {
  return (now ?? clock().toISOString()).slice(0, 10);
}

/**
 * What is wrong with the words given as `--now`, or null: a day (`2026-03-04`) or an instant with its zone
 * (`2026-03-04T06:40Z`).
 */
export function faultOfNow(words: string): string | null {
  const instant = readInstant(words);
  if (instant && !isFault(instant) && instant.offset === undefined)
    return `--now ${words} has no zone; write ${words}Z, or its distance from UTC.`;
  const read = /^\d{4}-\d\d-\d\d$/.test(words) ? readPlainDate(words) : instant;
  if (read && !isFault(read)) return null;
  const hint = read?.hint ?? 'write a day such as 2026-03-04, or an instant such as 2026-03-04T06:40Z';
  return `--now "${words}" is no day and no instant: ${hint}.`;
}
