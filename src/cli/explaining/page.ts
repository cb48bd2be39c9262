import type { ReportOptions } from '../../reports/report-format.ts';

/** Makes a page of lines, once it is known how texts are measured. */
export type Page = (options: ReportOptions) => readonly string[];
