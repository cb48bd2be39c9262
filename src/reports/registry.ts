import type { ReportFormat } from './report-format.ts';

/** A format by its one-sentence description; its code is loaded only where it is used. */
export interface FormatEntry {
  readonly summary: string;
  readonly load: () => Promise<ReportFormat>;
}

/** All formats by name. A new format is one file and one line here. */
export const FORMATS: ReadonlyMap<string, FormatEntry> = new Map([
  ['text', { summary: 'for people', load: async () => (await import('./text.ts')).text }],
  ['json', { summary: 'for programs: gainsay-report/1', load: async () => (await import('./json.ts')).json }],
]);
