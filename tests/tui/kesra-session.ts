import type { Report } from '../../src/model/report.ts';
import type { Callbacks, ReviewSession } from '../../src/tui/review-session.ts';
import type { Outgoing } from '../../src/tui/ruled.ts';
import { createPaint } from '../../src/tui/theme.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import type { FakeTerminal } from './fake-terminal.ts';

/** A session on the report of everything, with callbacks that only remember. */
export function kesraSession(
  terminal: FakeTerminal,
  callbacks: Partial<Callbacks> = {},
  report: Report = KESRA_REPORT,
): ReviewSession & { readonly saved: Outgoing[] } {
  const saved: Outgoing[] = [];
  return {
    report,
    undecidable: null,
    unwritable: null,
    today: '2026-03-04',
    resume: null,
    paint: createPaint('none', 'dark'),
    terminal,
    saved,
    callbacks: {
      save: (outgoing) => {
        saved.push(outgoing);
        return Promise.resolve(null);
      },
      reasoning: (id) => [`Because of ${id}.`],
      textOf: () => undefined,
      edit: () => Promise.resolve(null),
      mends: () => ({ lack: 'nothing here can be mended' }),
      targets: () => ({ lack: 'nothing here can be moved' }),
      openReport: (id) => Promise.resolve(`Opened ${id}`),
      read: () => Promise.resolve(report),
      watch: () => () => undefined,
      ...callbacks,
    },
  };
}
