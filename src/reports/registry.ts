import type { ReportFormat } from './report-format.ts';
import { text } from './text.ts';

/** A format by its one-sentence description; its code is loaded only where it is used. */
export interface FormatEntry {
  readonly summary: string;
  /** It is shown by a service beside the files of a repository, and so names them from the repository's top. */
  readonly isForService?: true;
  readonly load: () => Promise<ReportFormat>;
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
]);
