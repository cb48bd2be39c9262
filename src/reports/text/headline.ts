import type { Report } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { count, enumerate } from './count.ts';

/** What was found, in one line: the conflicts, and between how many sources they are. */
export function headline({ conflicts, summary, problems }: Report, { paint }: ReportOptions): string {
  const real = conflicts.filter(({ severity }) => severity !== 'info');
  const parties = new Set(
    real.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ source }) => source))),
  ).size;
  const found =
    real.length === 0
      ? `No conflicts between ${count(summary.sources, 'source')}`
      : `${count(real.length, 'conflict')} ${parties === 1 ? 'within' : 'between'} ${count(parties, 'source')}`;
  const faults = problems.filter(({ severity }) => severity === 'error').length;
  return paint('strong', faults === 0 ? found : `${found}, and ${count(faults, 'fault')} in the input`);
}

/** The counts, in one line. @example '7 errors, 1 warning and 1 note in 114 claims on 74 facts from 5 sources.' */
export function summaryLine({ summary, problems }: Report, { paint }: ReportOptions): string {
  const { error, warning, info, claims, facts, sources } = summary;
  const found = [
    ...(error > 0 ? [paint('error', count(error, 'error'))] : []),
    ...(warning > 0 ? [paint('warning', count(warning, 'warning'))] : []),
    ...(info > 0 ? [paint('info', `${String(info)} for information`)] : []),
  ];
  const faults = problems.filter(({ severity }) => severity === 'error').length;
  const milder = problems.length - faults;
  const input = [
    ...(faults > 0 ? [paint('error', `${count(faults, 'fault')} in the input`)] : []),
    ...(milder > 0 ? [paint('warning', `${count(milder, 'warning')} about the input`)] : []),
  ];
  const what = `${count(claims, 'claim')} on ${count(facts, 'fact')} from ${count(sources, 'source')}`;
  return `${found.length === 0 ? 'No conflicts' : enumerate(found)} in ${what}${input.length === 0 ? '' : `; ${enumerate(input)}`}.`;
}
