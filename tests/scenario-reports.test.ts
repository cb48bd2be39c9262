import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexDossier } from '../src/engine/dossier.ts';
import { withEdits } from '../src/mending/with-edits.ts';
import type { Edit } from '../src/model/finding.ts';
import type { Report, ReportedClaim, ReportedConflict } from '../src/model/report.ts';
import { checkProject, type Project } from '../src/project/check-project.ts';
import { readFolder, textsOf } from './support/read-folder.ts';
import { SCENARIOS, scenariosWith } from './support/scenario-folders.ts';

/** What every report keeps to, whatever a scenario is about. */
describe.each(scenariosWith('expected.json'))('the report on %s', (name) => {
  const project = readFolder(join(SCENARIOS, name));
  const textOf = textsOf(project);
  const { report, checked } = checkProject(project, project.problems);

  it('is in sentences', () => {
    const { nameOf } = indexDossier(checked.dossier);
    const faults = report.conflicts.flatMap(({ message, facts, positions, about }) => {
      const claims = positions.flatMap((position) => position.claims);
      const names = [about, ...facts, ...facts.map(nameOf), ...claims.flatMap(({ source, value }) => [source, value])];
      const begins = names.some((words) => words && message.startsWith(words));
      return begins || /^[\p{Lu}\p{N}“]/u.test(message) ? [] : [`begins with no name: ${message}`];
    });
    const steps = checked.findings.flatMap((finding) => finding.reasoning());
    expect([...faults, ...[...wordsOf(report), ...steps].flatMap(slipsIn)].join('\n')).toBe('');
  });

  it('has each claim where it stands', () => {
    const own = new Map(
      checked.dossier.claims.map((claim) => [
        `${claim.source.id} ${claim.fact} ${String(claim.start)}`,
        {
          words: claim.written === 'label' ? claim.quote : claim.words,
          isInCell: claim.written === 'cell' || claim.written === 'row',
        },
      ]),
    );
    const stray = claimsOf(report).filter((claim) => {
      const text = textOf((claim.tag ?? claim).file) ?? '';
      const { line, column, endLine = line, endColumn = column } = claim;
      const start = offsetOf(text, claim.tag ?? claim);
      const stated = own.get(`${claim.source} ${claim.fact} ${String(start)}`);
      if (stated === undefined || claim.tag) return stated === undefined;
      const there = unquoted(text.slice(start, offsetOf(text, { line: endLine, column: endColumn })).trim());
      // A cell has the figure, and the mapping of its table what it counts by.
      return stated.isInCell ? there === '' || !stated.words?.includes(there) : there !== stated.words;
    });
    expect(stray).toEqual([]);
  });

  const edits = report.conflicts.flatMap((conflict) =>
    conflict.causes.flatMap(({ name: cause, edit }) => (edit ? [{ conflict, cause, edit }] : [])),
  );
  it.runIf(edits.length > 0)('offers edits that mend', () => {
    const faults = edits.flatMap(({ conflict, cause, edit }) => {
      const after = checkProject(edited(project, edit), project.problems).report;
      const was = textOf(edit.file)?.slice(edit.start, edit.end) ?? '';
      return unmended(report, after, conflict, edit).map(
        (fault) => `${cause}, ${was} → ${edit.replacement} in ${edit.file}: ${fault}`,
      );
    });
    expect(faults.join('\n')).toBe('');
  });
});

/** Every sentence of a report. */
function wordsOf({ conflicts, groups, compatible, incomparable, problems }: Report): readonly string[] {
  return [
    ...conflicts.flatMap(({ message, causes }) => [message, ...causes.map(({ text }) => text)]),
    ...groups.map(({ text }) => text),
    ...[...compatible, ...incomparable].map(({ why }) => why),
    ...problems.flatMap(({ message, hint }) => [message, hint ?? '']),
  ];
}

/** What no sentence of ours has; the words that it quotes are their authors'. */
function slipsIn(sentence: string): readonly string[] {
  const own = sentence.replace(/“[^”]*”|"[^"]*"/g, '“”');
  const slips = {
    'two spaces': / {2}/,
    'a word twice': /(?<![\p{L}\p{N}-])(\p{L}+) \1(?![\p{L}\p{N}-])/iu,
    'brackets in brackets': /\([^()]*\(/,
    'an open bracket': /^[^()]*\)|\([^()]*$/,
    'a mark twice': /[,;:] ?[,;:]/,
    'what is no word': /\b(?:undefined|null|NaN|Infinity)\b|\[object/,
  };
  return Object.entries(slips).flatMap(([slip, form]) => (form.test(own) ? [`${slip}: ${sentence}`] : []));
}

function claimsOf({ conflicts, compatible, incomparable }: Report): readonly ReportedClaim[] {
  return [
    ...conflicts
      // What the words of a claim say, or what no claim covers, is no value that stands somewhere.
      .filter(({ kind }) => kind !== 'readback' && kind !== 'untagged')
      .flatMap(({ positions, fits, superseded = [] }) => [
        ...positions.flatMap(({ claims }) => claims),
        ...fits,
        ...superseded,
      ]),
    ...[...compatible, ...incomparable].flatMap(({ claims }) => claims),
  ];
}

function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  for (let at = 0, row = 1; at <= text.length; at += 1) {
    if (row === line) return at + column - 1;
    const end = /\r\n|\r|\n/.exec(text.slice(at));
    if (!end) return -1;
    at += end.index + end[0].length - 1;
    row += 1;
  }
  return -1;
}

function unquoted(words: string): string {
  return words.replace(/^(['"])(.*)\1$/s, '$2');
}

/** The project once an edit was made, with all that follows it. */
function edited(project: Project, edit: Edit): Project {
  const all = [edit, ...(edit.also ?? [])];
  const mended = (path: string | undefined, text: string): string => {
    const own = all.filter(({ file }) => file === path);
    const after = withEdits(text, own);
    if (after === null) throw new Error(`The edits overlap: ${JSON.stringify(own)}`);
    return after;
  };
  return {
    ...project,
    sources: project.sources.map((file) => ({ ...file, text: mended(file.path, file.text) })),
    ...(project.texts
      ? { texts: project.texts.map((file) => ({ ...file, text: file.text && mended(file.path, file.text) })) }
      : {}),
  };
}

/** What is wrong after an edit: the finding is as it was, a fact is in conflict that was not, or a file loads no more. */
function unmended(before: Report, after: Report, conflict: ReportedConflict, edit: Edit): readonly string[] {
  const codes = new Set(before.problems.map(({ file, code }) => `${file} ${code}`));
  const left = after.conflicts.find(({ id }) => id === conflict.id);
  const known = new Set(before.conflicts.map(({ id }) => id));
  const isStillAgainst = ({ source, fact }: ReportedClaim): boolean =>
    left?.positions.some(({ claims }) => claims.some((claim) => claim.source === source && claim.fact === fact)) ===
      true && left.positions.length > 1;
  const fresh = after.conflicts.filter(
    ({ id, verdict, facts, positions }) =>
      !known.has(id) &&
      verdict === 'conflict' &&
      facts.some((fact) => conflict.facts.includes(fact)) &&
      // A figure of another that is wrong as well, and is told to be in what is left of the conflict.
      !positions.some(({ claims }) => claims.some((claim) => claim.source !== edit.source && isStillAgainst(claim))) &&
      // A tag that says what its quote does may show a slip of the quote, and the reverse.
      !(
        edit.alters !== 'piece' && positions.every(({ claims }) => claims.every(({ source }) => source === edit.source))
      ),
  );
  return [
    ...after.problems.filter(({ file, code }) => !codes.has(`${file} ${code}`)).map(({ message }) => message),
    ...(left && !isNearer(conflict, left, edit.source) ? [`it still stands: ${left.message}`] : []),
    ...fresh.map(({ message }) => `it brings ${message}`),
  ];
}

/** Whether a source has gone over to a position that it was against. */
function isNearer(before: ReportedConflict, after: ReportedConflict, source: string): boolean {
  const positionOf = ({ positions }: ReportedConflict): readonly string[] =>
    positions.map(({ claims }) => claims.map((claim) => claim.source)).find((sources) => sources.includes(source)) ??
    [];
  const [was, is] = [positionOf(before), positionOf(after)];
  return after.positions.length <= before.positions.length && is.some((other) => !was.includes(other));
}
