import type { Edit, FileEdit, NamedCause } from '../../src/model/finding.ts';
import type { ReportedClaim, ReportedConflict } from '../../src/model/report.ts';
import type { ExpectedCause, ExpectedConflict, ExpectedEdit, ExpectedPlace, Told } from './expected.ts';

/** The text of a file of the project. */
export type TextOf = (file: string) => string | undefined;

/** Every way in which a finding departs from what is stated of it. */
export function conflictDepartures(
  conflict: ReportedConflict,
  expected: ExpectedConflict,
  textOf: TextOf,
): readonly string[] {
  const { positions: lists, witnesses, values } = expected;
  const short = shortForm(conflict);
  const isOf = (key: keyof ExpectedConflict, found: unknown, stated: unknown): readonly string[] =>
    expected[key] === undefined || same(found, stated)
      ? []
      : [`${key}: ${JSON.stringify(found)} instead of ${JSON.stringify(stated)}`];
  const beside = (
    key: 'witnesses' | 'values',
    found: readonly unknown[],
    stated: readonly unknown[] = [],
  ): readonly string[] => isOf(key, pairs(short.positions, found), pairs(lists ?? [], stated));
  return [
    ...(['kind', 'rule', 'verdict', 'severity', 'state', 'about'] as const).flatMap((key) =>
      isOf(key, conflict[key], expected[key]),
    ),
    ...isOf('contradicts', conflict.contradicts?.verdict, expected.contradicts),
    ...isOf('isCorrectionDue', conflict.isCorrectionDue ?? false, expected.isCorrectionDue),
    ...isOf('facts', [...conflict.facts].sort(), [...(expected.facts ?? [])].sort()),
    ...isOf('scope', entriesOf(conflict.scope), entriesOf(expected.scope ?? {})),
    ...isOf('positions', inOrder(short.positions), inOrder(lists ?? [])),
    ...isOf('fits', short.fits, [...(expected.fits ?? [])].sort()),
    ...beside(
      'witnesses',
      conflict.positions.map((one) => one.witnesses),
      witnesses,
    ),
    ...beside(
      'values',
      conflict.positions.map((one) => one.value),
      values,
    ),
    ...toldDepartures('message', conflict.message, expected),
    ...isOf(
      'causesExactly',
      short.causes,
      expected.causesExactly?.map((cause) => namedCause(cause).name),
    ),
    ...[...(expected.causes ?? []), ...(expected.causesExactly ?? [])].flatMap((stated) =>
      causeDepartures(conflict.causes, namedCause(stated), textOf),
    ),
  ];
}

/** Which of the fragments that a text must have it has not, and the reverse. */
export function toldDepartures(name: string, text: string, { says = [], saysNot = [] }: Told): readonly string[] {
  return [
    ...says.filter((words) => !text.includes(words)).map((words) => `${name} lacks “${words}”: ${text}`),
    ...saysNot.filter((words) => text.includes(words)).map((words) => `${name} has “${words}”: ${text}`),
  ];
}

/** What a finding is, without its words. */
export function shortForm(conflict: ReportedConflict) {
  const { kind, verdict, severity, state, facts, scope, about, positions, fits, causes } = conflict;
  return {
    kind,
    verdict,
    severity,
    state,
    facts,
    scope,
    about,
    positions: positions.map(({ claims }) => sourcesOf(claims)),
    fits: sourcesOf(fits),
    causes: causes.map(({ name }) => name),
  };
}

export function sourcesOf(claims: readonly ReportedClaim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source))].sort();
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function namedCause(cause: ExpectedCause | string): ExpectedCause {
  return typeof cause === 'string' ? { name: cause } : cause;
}

function causeDepartures(causes: readonly NamedCause[], stated: ExpectedCause, textOf: TextOf): readonly string[] {
  const found = causes.find(({ name }) => name === stated.name);
  if (!found) return [`${stated.name} is not named`];
  const editIs = (key: 'edit' | 'byHand', edit: Edit | null): readonly string[] => {
    const [has, should] = [edit && editAsStated(edit, textOf), stated[key] && editInOrder(stated[key])];
    return stated[key] === undefined || same(has, should)
      ? []
      : [`${key} of ${stated.name}: ${JSON.stringify(has)} instead of ${JSON.stringify(should)}`];
  };
  return [
    ...toldDepartures(stated.name, found.text, stated),
    ...editIs('edit', found.edit),
    ...editIs('byHand', found.byHand ?? null),
  ];
}

/** An edit as a scenario states it: what it replaces is what stands in the file at its offsets. */
function editAsStated({ also = [], ...edit }: Edit, textOf: TextOf): ExpectedEdit {
  const at = ({ file, start, end, replacement }: FileEdit): ExpectedPlace => ({
    file,
    replaces: textOf(file)?.slice(start, end) ?? '',
    by: replacement,
  });
  return editInOrder({ ...at(edit), also: also.map(at) });
}

function editInOrder({ file, replaces, by, also = [] }: ExpectedEdit): ExpectedEdit {
  return { file, replaces, by, also: also.map((one) => ({ file: one.file, replaces: one.replaces, by: one.by })) };
}

function entriesOf(scope: Readonly<Record<string, string>>): readonly unknown[] {
  return Object.keys(scope)
    .sort()
    .map((key) => [key, scope[key]]);
}

function pairs(positions: readonly (readonly string[])[], beside: readonly unknown[]): readonly string[] {
  return positions.map((sources, index) => `${[...sources].sort().join(' ')}: ${String(beside[index])}`).sort();
}

function inOrder(positions: readonly (readonly string[])[]): readonly string[] {
  return positions.map((sources) => [...sources].sort().join(' ')).sort();
}
