import { escapeControls } from '../../model/escape-controls.ts';
import type { ReportedRemark } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { claimLines } from './claim-lines.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

/** What agrees although it differs, or could not be compared, and why. */
export function remarkBlock(remark: ReportedRemark, options: ReportOptions): readonly string[] {
  const { claims, omitted } = remark;
  return [
    `  ${options.paint('strong', oneLine(remark.name ?? remark.fact))}`,
    ...paragraph({ text: escapeControls(remark.why), indent: 2 }, options),
    ...claimLines([{ claims, value: null, omitted }], options).flat(),
  ];
}
