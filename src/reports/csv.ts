import type { Report, ReportedClaim, ReportedConflict } from '../model/report.ts';
import { csvField } from './csv/csv-field.ts';

const COLUMNS = [
  'conflict',
  'severity',
  'verdict',
  'state',
  'change',
  'rule',
  'kind',
  'message',
  'scope',
  'position',
  'position value',
  'witnesses',
  'fact',
  'value',
  'quote',
  'source',
  'role',
  'stance',
  'said by',
  'language',
  'file',
  'line',
  'column',
  'causes',
  'decision',
  'decided by',
  'decided on',
  'reason',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** A table with a row for each claim of each conflict, in UTF-8 with a byte order mark, by which spreadsheets know it. */
export function* csv({ conflicts }: Report): Iterable<string> {
  yield `\ufeff${COLUMNS.join(',')}\n`;
  for (const conflict of conflicts) {
    let chunk = '';
    for (const row of rowsOf(conflict)) chunk += `${COLUMNS.map((column) => csvField(row[column] ?? '')).join(',')}\n`;
    yield chunk;
  }
}

function* rowsOf(conflict: ReportedConflict): Iterable<Row> {
  const { id, severity, verdict, state, change = '', rule, kind, message, scope, causes, decision } = conflict;
  const shared: Row = {
    conflict: id,
    severity,
    verdict,
    state,
    change,
    rule,
    kind,
    message,
    scope: Object.entries(scope)
      .map(([key, words]) => `${key}: ${words}`)
      .join('; '),
    causes: causes.map(({ name }) => name).join('; '),
    ...(decision && {
      decision: decision.verdict,
      'decided by': decision.by,
      'decided on': decision.at,
      reason: decision.reason,
    }),
  };
  const lists = [
    ...conflict.positions.map(({ claims, value, witnesses }, index) => ({
      claims,
      said: { position: index + 1, 'position value': value, witnesses },
    })),
    { claims: conflict.fits, said: { position: 'fits' } },
    { claims: conflict.superseded ?? [], said: { position: 'superseded' } },
  ];
  for (const { claims, said } of lists) for (const claim of claims) yield { ...shared, ...said, ...claimOf(claim) };
}

function claimOf(claim: ReportedClaim): Row {
  const { fact, value, quote, source, role = 'report', stance = 'asserted', saidBy = '', language = '' } = claim;
  const { file, line, column } = claim;
  return { fact, value, quote: quote ?? '', source, role, stance, 'said by': saidBy, language, file, line, column };
}
