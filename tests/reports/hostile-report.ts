import fc from 'fast-check';
import type { Problem } from '../../src/model/problem.ts';
import type {
  Report,
  ReportedClaim,
  ReportedConflict,
  ReportedAcceptance,
  ReportedDecision,
  ReportedVerdict,
} from '../../src/model/report.ts';

/** What somebody may write who wants a reader of a report to obey. */
const BAITS = [
  '::error::hi',
  '\n::set-output name=a::b',
  '\r\n  ::stop-commands::x',
  '##[error]hi',
  '##vso[task.complete result=Succeeded]',
  '%0A::error::hi',
  ']]>',
  '<!-- -->',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '&amp;&#0;',
  '"\'`',
  '\u001b[2J\u001b]8;;https://example.org\u0007',
  '\u202e746\u202c',
  '\u2066a\u2069\u200f\u061c\ufeff',
  '\u0000\u0008\u000b\u001f\u007f\u0085\u009b',
  '\ud800',
  '\udfff',
  '\ufffe\uffff',
  '@everyone #123 GH-7 org/repo#1',
  '![x](https://example.org/x.png) [x](javascript:alert(1)) [a](1)',
  'https://example.org www.example.org a@example.org',
  '| a | b |\n| --- | --- |',
  '```\n# a\n```',
  '~~~',
  '$x$ ${{ secrets.TOKEN }} $(id) `id`',
  ':+1: \\',
  '746 مليون يورو 👩‍👩‍👧 語',
  ' \t ',
  '\u2028\u2029',
  '-rf',
  '../..',
] as const;

/** What may stand in a value, a quote, a name or a message. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...BAITS), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));
const text = hostileText;
const line = fc.integer({ min: 1, max: 9999 });
const place = { file: text, line, column: line };

const claim: fc.Arbitrary<ReportedClaim> = fc
  .record({ source: text, fact: text, value: text, quote: fc.option(text), ...place, length: fc.nat({ max: 90 }) })
  .map(({ length, ...rest }) => ({
    ...rest,
    normal: { type: 'text', text: rest.value },
    endLine: rest.line,
    endColumn: rest.column + length,
  }));

const verdict: fc.Arbitrary<ReportedVerdict> = fc.record({
  verdict: text,
  reason: text,
  by: text,
  at: text,
  positions: fc.array(text, { maxLength: 2 }),
});

const conflict: fc.Arbitrary<ReportedConflict> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{12}$/),
    evidence: fc.stringMatching(/^[0-9a-f]{12}$/),
    rule: text,
    kind: fc.oneof(fc.constantFrom('agreement', 'order', 'untagged'), text),
    verdict: fc.constantFrom('conflict' as const, 'possible' as const, 'disputed' as const),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    state: fc.constantFrom('open' as const, 'stale' as const, 'decided' as const, 'baseline' as const),
    about: fc.option(text),
    facts: fc.array(text, { maxLength: 2 }),
    scope: fc.dictionary(text, text, { maxKeys: 2 }),
    message: text,
    causes: fc.array(fc.record({ name: text, text, edit: fc.constant(null) }), { maxLength: 2 }),
    positions: fc.array(
      fc.record({ value: text, witnesses: fc.nat(), claims: fc.array(claim, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    fits: fc.array(claim, { maxLength: 1 }),
    change: fc.option(fc.constantFrom('new' as const, 'changed' as const, 'unchanged' as const)),
    decision: fc.option(verdict),
    contradicts: fc.option(verdict),
    isCorrectionDue: fc.boolean(),
  })
  .map(({ change, decision, contradicts, isCorrectionDue, ...rest }) => ({
    ...rest,
    ...(change ? { change } : {}),
    ...(decision ? { decision } : {}),
    ...(contradicts ? { contradicts } : {}),
    ...(isCorrectionDue ? { isCorrectionDue } : {}),
  }));

const problem: fc.Arbitrary<Problem> = fc.record({
  ...place,
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  code: fc.constantFrom('yaml/syntax', 'value/unreadable'),
  message: text,
  hint: fc.option(text),
  excerpt: fc.option(text),
});

const decision: fc.Arbitrary<ReportedDecision> = fc
  .tuple(
    verdict,
    fc.record({
      id: text,
      state: fc.constantFrom('stale' as const, 'expired' as const, 'orphaned' as const, 'disputed' as const),
      command: text,
      ...place,
    }),
  )
  .map(([ruling, more]) => ({ ...ruling, ...more, isAdded: true }));

const acceptance: fc.Arbitrary<ReportedAcceptance> = fc.record({
  ...place,
  reason: text,
  by: text,
  at: text,
  conflicts: fc.array(text, { minLength: 1, maxLength: 3 }),
});

/** Reports that hold whatever a hostile pull request may put into a file. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    conflicts: fc.array(conflict, { maxLength: 4 }),
    resolved: fc.array(conflict, { maxLength: 2 }),
    problems: fc.array(problem, { maxLength: 3 }),
    decisions: fc.array(decision, { maxLength: 2 }),
    accepted: fc.option(acceptance),
  })
  .map(({ accepted, ...parts }) => ({ ...EMPTY_REPORT, ...parts, ...(accepted ? { accepted } : {}) }));

/** A report on a project in which nothing is wrong. */
export const EMPTY_REPORT: Report = {
  format: 'gainsay-report/1',
  summary: { sources: 2, claims: 4, facts: 2, error: 0, warning: 0, info: 0, decided: 0, problems: 0 },
  conflicts: [],
  groups: [],
  compatible: [],
  incomparable: [],
  decisions: [],
  resolved: [],
  problems: [],
};

// eslint-disable-next-line no-control-regex -- these are what must not be there
export const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

/** The lines of a log that a runner of GitHub or Azure would take for a command (actions/runner, ActionCommand.cs). */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|[\n\r]/).filter((one) => /^\s*::[^:]*.*::/.test(one) || /##(?:\[|vso\[)/i.test(one));
}
