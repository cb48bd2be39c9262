import type { ReportFormat } from './report-format.ts';
import { text } from './text.ts';

/** A format by its one-sentence description; its code is loaded only where it is used. */
export interface FormatEntry {
  readonly summary: string;
  /** It is shown by a service beside the files of a repository, and so names them from the repository's top. */
  readonly isForService?: true;
  readonly load: () => Promise<ReportFormat>;
  /** What it adds to the file that a variable of the environment names, where a service sets that. */
  readonly beside?: { readonly variable: string; readonly load: () => Promise<ReportFormat> };
  /** It shows more than conflicts, and asks for the whole picture behind the report. */
  readonly isOverview?: true;
}

/** All formats by name. A new format is one file and one line here. */
export const FORMATS: ReadonlyMap<string, FormatEntry> = new Map<string, FormatEntry>([
  ['text', { summary: 'for people', load: () => Promise.resolve(text) }],
  ['json', { summary: 'for programs: gainsay-report/1', load: async () => (await import('./json.ts')).json }],
  [
    'sarif',
    {
      summary: 'for code scanning: SARIF 2.1.0',
      isForService: true,
      load: async () => (await import('./sarif.ts')).sarif,
    },
  ],
  [
    'sarif-full',
    {
      summary: 'the same for archives, with what is settled and unchanged',
      isForService: true,
      load: async () => (await import('./sarif-full.ts')).sarifFull,
    },
  ],
  [
    'junit',
    {
      summary: 'for Jenkins and GitLab',
      isForService: true,
      load: async () => (await import('./junit.ts')).junit,
    },
  ],
  [
    'github',
    {
      summary: 'for the log of GitHub Actions',
      isForService: true,
      load: async () => (await import('./github.ts')).github,
      beside: {
        variable: 'GITHUB_STEP_SUMMARY',
        load: async () => (await import('./step-summary.ts')).stepSummary,
      },
    },
  ],
  [
    'gitlab',
    {
      summary: "GitLab's Code Quality",
      isForService: true,
      load: async () => (await import('./gitlab.ts')).gitlab,
    },
  ],
  [
    'comment',
    {
      summary: 'Markdown for a pull request',
      isForService: true,
      load: async () => (await import('./comment.ts')).comment,
    },
  ],
  [
    'html',
    { summary: 'a page to read and forward', isOverview: true, load: async () => (await import('./html.ts')).html },
  ],
  [
    'markdown',
    {
      summary: 'the whole report as Markdown',
      isOverview: true,
      load: async () => (await import('./markdown.ts')).markdown,
    },
  ],
  ['csv', { summary: 'a row for each claim of a conflict', load: async () => (await import('./csv.ts')).csv }],
]);
