import { isError } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import { failingDecisions } from '../../model/failing-decisions.ts';
import { isOpen } from '../../model/is-open.ts';
import type { ReportOptions, Style } from '../report-format.ts';
import { count, enumerate } from './count.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';
import type { Severity } from '../../model/severity.ts';

/** What was found, in one line: the conflicts, and between how many sources they are. */
export function headline(report: Report, options: ReportOptions): readonly string[] {
  const { conflicts, problems, since } = report;
  const real = conflicts.filter((conflict) => conflict.severity !== 'info' && isOpen(conflict));
  const found = since ? ofChange(real, report, since.ref) : ofAll(real, report);
  const faults = problems.filter(isError).length;
  const failing = options.gate === 'never' ? [] : failingDecisions(report, options.failOnAll === true);
  const unsettled = new Set(failing.map(({ id }) => id)).size;
  const besides = [
    ...(unsettled > 0 ? [`${count(unsettled, 'decision')} to settle`] : []),
    ...(faults > 0 ? [`${count(faults, 'fault')} in the input`] : []),
  ];
  const text = besides.length === 0 ? found : `${found}, and ${enumerate(besides)}`;
  return paragraph({ text, style: 'strong' }, options);
}

function ofAll(real: Report['conflicts'], { summary }: Report): string {
  const parties = new Set(
    real.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ source }) => source))),
  ).size;
  return real.length === 0
    ? `No conflicts ${summary.sources === 1 ? 'in' : 'between'} ${count(summary.sources, 'source')}`
    : `${count(real.length, 'conflict')} ${parties === 1 ? 'within' : 'between'} ${count(parties, 'source')}`;
}

/** What a change brought in and did away with, since what. */
function ofChange(real: Report['conflicts'], { resolved }: Report, ref: string): string {
  const fresh = real.filter(({ change }) => change === 'new').length;
  const altered = real.filter(({ change }) => change === 'changed').length;
  const gone = resolved.filter(({ severity }) => severity !== 'info');
  const unchecked = gone.filter(({ why }) => why !== undefined).length;
  const aside = unchecked === 0 ? '' : ` (${unchecked === gone.length ? '' : `${String(unchecked)} `}checked no more)`;
  const parts = [
    ...(fresh > 0 ? [count(fresh, 'new conflict')] : []),
    ...(altered > 0 ? [count(altered, 'changed conflict')] : []),
    ...(gone.length > 0 ? [`${String(gone.length)} resolved${aside}`] : []),
  ];
  const found = fresh + altered === 0 ? ['No new conflicts', ...parts] : parts;
  // Services name commits in full, which nobody reads.
  const since = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 10) : oneLine(ref);
  return `${enumerate(found)} since ${since}`;
}

/**
 * The counts, in a line, and what is wrong in the input in another.
 *
 * @example summaryLines(report, options) //=> ['1 error and 2 for information in 9 claims on 3 facts from 5 sources.']
 */
export function summaryLines({ summary, problems }: Report, options: ReportOptions): readonly string[] {
  const { error, warning, info, decided, baseline = 0, claims, facts, sources } = summary;
  const met = (grade: Severity): number => problems.filter(({ severity }) => severity === grade).length;
  const what = `${count(claims, 'claim')} on ${count(facts, 'fact')} from ${count(sources, 'source')}`;
  const found: readonly Counted[] = [
    ['error', error, count(error, 'error')],
    ['warning', warning, count(warning, 'warning')],
    ['info', info, `${String(info)} for information`],
    ['quiet', decided, `${String(decided)} decided`],
    ['quiet', baseline, `${String(baseline)} in the baseline`],
  ];
  const input: readonly Counted[] = [
    ['error', met('error'), count(met('error'), 'fault')],
    ['warning', met('warning'), count(met('warning'), 'warning')],
    ['info', met('info'), `${String(met('info'))} for information`],
  ];
  return [
    ...counted(found, `in ${what}.`, 'No conflicts', options),
    ...(problems.length === 0 ? [] : counted(input, 'in the input.', '', options)),
  ];
}

type Counted = readonly [style: Style, number: number, words: string];

/** Only a line that fits is painted: the styles of words cannot be told apart once they are wrapped. */
function counted(all: readonly Counted[], tail: string, none: string, options: ReportOptions): readonly string[] {
  const some = all.filter(([, number]) => number > 0);
  const line = (paint: ReportOptions['paint']): string =>
    `${some.length === 0 ? none : enumerate(some.map(([style, , words]) => paint(style, words)))} ${tail}`;
  const text = line((_style, words) => words);
  return options.measure(text) <= options.width ? [line(options.paint)] : paragraph({ text }, options);
}
