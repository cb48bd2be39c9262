import type { Overview } from '../model/overview.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';

/** What a part of a text is to the eye; what it looks like is for the terminal to say. */
export type Style = 'error' | 'warning' | 'info' | 'strong' | 'quiet' | 'new';

/** Remarks that a report shows only when asked. */
export const REMARKS = ['compatible', 'incomparable'] as const;

/** What a report shows only when asked: remarks, and conflicts that are settled or that a change left as they were. */
export const SHOWN_WHEN_ASKED = [...REMARKS, 'decided', 'baseline', 'unchanged'] as const;
export type Shown = (typeof SHOWN_WHEN_ASKED)[number];

/** How a report is to be written; a format reads what concerns it. */
export interface ReportOptions {
  /** Columns of the page. */
  readonly width: number;
  /** Columns that a text takes. */
  readonly measure: (text: string) => number;
  /** Gives a text its style, or back as it is where there is no colour. */
  readonly paint: (style: Style, text: string) => string;
  readonly show: ReadonlySet<Shown>;
  /** The severity from which on a conflict fails the check. */
  readonly gate: Severity | 'never';
  /** With `--since`: conflicts that were there before fail the check as well. */
  readonly failOnAll?: boolean;
  /** Show only what fails the check. */
  readonly quiet: boolean;
  /** The check goes on after this report, so that there is no exit status to give the reason of. */
  readonly goesOn?: true;
  /**
   * Where the project lies in its repository, with a slash at the end; empty, or left out, where it is the repository
   * itself. Services that show a report beside the files name these from the repository's top.
   */
  readonly base?: string;
  /** Whether a change touches a file of the project; left out where nothing is compared, or all is new. */
  readonly isTouched?: (file: string) => boolean;
  /** The whole picture behind the report; left out where no format asks for it. */
  readonly overview?: () => Overview;
  /** The text of a file of the project; undefined where it is not known. */
  readonly textOf: (file: string) => string | undefined;
}

/** A format is pure: the same report and options give the same text. */
export type ReportFormat = (report: Report, options: ReportOptions) => Iterable<string>;
