import { decidedOn } from '../../decisions/decided-on.ts';
import type { Unchanged } from '../../decisions/decisions-file.ts';
import { withDecision } from '../../decisions/with-decision.ts';
import { withEarlier } from '../../decisions/with-earlier.ts';
import { withoutDecisions } from '../../decisions/without-decisions.ts';
import type { Entry } from '../../decisions/written-entry.ts';
import { changeFile, tryChange, type Changed, type Faults, type ProjectFile } from './change-file.ts';

/** How a file of decisions is to be changed. */
interface How {
  /** Say what would be written, and write nothing. */
  readonly isDry?: boolean;
}

/**
 * Writes a decision into its file, whatever else is written there at the same time. What was decided on the conflict before
 * stands under `replaces` then. A file that is at fault is left as it is.
 *
 * @example await recordDecision({ root: '/desk', name: 'decisions.yaml' }, entry) //=> { before: '', after: '- id: …' }
 */
export async function recordDecision(file: ProjectFile, entry: Entry, how: How = {}): Promise<Changed | Faults> {
  return changed(file, how, (path, text) => withDecision({ path, text }, entry));
}

/** What is to stand on conflicts, by their ids, for a change to be made: the `words` of `decidedOn`. */
export type Expected = ReadonlyMap<string, string>;

/** Writes several decisions down at one go, all of them or none; none where something else than expected stands there. */
export async function recordDecisions(
  file: ProjectFile,
  entries: readonly Entry[],
  expected: Expected = new Map(),
): Promise<Changed | Faults> {
  return changed(
    file,
    {},
    (path, text) =>
      overtaken(text, expected) ??
      entries.reduce<string | Unchanged>(
        (after, entry) => (typeof after === 'string' ? withDecision({ path, text: after }, entry) : after),
        text,
      ),
  );
}

/**
 * Puts back what stood on some conflicts in an earlier text of the file, whatever has been written on others since; nothing
 * where something else than expected stands there.
 */
export async function restoreDecisions(
  file: ProjectFile,
  earlier: ReadonlyMap<string, string>,
  expected: Expected,
): Promise<Changed | Faults> {
  return changed(
    file,
    {},
    (path, text) =>
      overtaken(text, expected) ??
      [...earlier].reduce<string | Unchanged>(
        (after, [id, then]) =>
          typeof after === 'string' ? withEarlier({ path, text: after }, new Set([id]), then) : after,
        text,
      ),
  );
}

/** Takes the decisions on some conflicts out of their file; one that holds nothing else goes. */
export async function withdrawDecisions(
  file: ProjectFile,
  ids: ReadonlySet<string>,
  how: How = {},
): Promise<Changed | Faults> {
  return changed(file, how, (path, text) => withoutDecisions({ path, text }, ids));
}

async function changed(
  file: ProjectFile,
  { isDry = false }: How,
  change: (path: string, text: string) => string | Unchanged | Faults,
): Promise<Changed | Faults> {
  const { name } = file;
  const toText = (text: string): string | Faults => {
    const after = change(name, text);
    return typeof after === 'string' || 'faults' in after ? after : { faults: whyNot(name, after) };
  };
  return isDry ? tryChange(file, toText) : changeFile(file, toText);
}

/** Says where somebody decided otherwise meanwhile; a file at fault is told of by what reads it to change it. */
function overtaken(text: string, expected: Expected): Faults | null {
  const now = decidedOn(text, new Set(expected.keys()));
  const [other] = [...(now ?? [])].filter(([id, { words }]) => words !== expected.get(id));
  if (!other) return null;
  const [, { by }] = other;
  return { faults: [by === null ? 'the decision was taken out since.' : `it was decided anew by ${by} since.`] };
}

function whyNot(name: string, { problems }: Unchanged): readonly string[] {
  if (problems.length === 0)
    return [`${name} is not a list of entries in lines, so that nothing can be put into it; write one entry a dash.`];
  return problems.map(
    ({ line, column, message, hint }) =>
      `${name}:${String(line)}:${String(column)}: ${message}${hint === null ? '' : ` ${hint}`}`,
  );
}
