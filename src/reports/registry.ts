import type { ReportFormat } from './report-format.ts';
import { text } from './text.ts';

/** A format by its one-sentence description; its code is loaded only where it is used. */
export interface FormatEntry {
  readonly summary: string;
  readonly load: () => Promise<ReportFormat>;
}

/** All formats by name. A new format is one file and one line here. */
export const FORMATS: ReadonlyMap<string, FormatEntry> = new Map([
  ['text', { summary: 'for people', load: () => Promise.resolve(text) }],
  ['json', { summary: 'for programs: gainsay-report/1', load: async () => (await import('./json.ts')).json }],
]);
