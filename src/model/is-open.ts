import type { ReportedConflict } from './report.ts';

/** Whether nobody settled a conflict, or what settled it no longer counts. @example isOpen({ state: 'stale' }) //=> true */
export function isOpen({ state }: Pick<ReportedConflict, 'state'>): boolean {
  return state === 'open' || state === 'stale';
}
