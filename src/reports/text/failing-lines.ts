import type { Report } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { whyFailing } from '../why-failing.ts';
import { paragraph } from './paragraph.ts';

/**
 * Why the check fails, in a sentence; none where it passes.
 * @example failingLines(report, options) //=> ['Fails: 2 new errors.']
 */
export function failingLines(report: Report, options: ReportOptions): readonly string[] {
  const failing = options.goesOn ? null : whyFailing(report, options);
  return failing === null ? [] : paragraph({ text: `Fails: ${failing.reason}.`, style: 'strong' }, options);
}
