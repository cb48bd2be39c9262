import { entryFor } from '../../decisions/entry-for.ts';
import { preferredPosition } from '../../decisions/preferred-position.ts';
import type { Entry } from '../../decisions/written-entry.ts';
import type { Change, Outgoing } from '../../tui/ruled.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { findingOf } from '../finding-of.ts';
import type { Changed, Faults, ProjectFile } from '../writing/change-file.ts';
import { recordDecisions, restoreDecisions } from '../writing/record-decision.ts';

/** Who decides, and when. */
export interface Decider {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Writes down what is decided on a screen, by the code of `gainsay decide`. */
export type Keep = (outgoing: Outgoing, checked: CheckedFolder) => Promise<string | null>;

/** Remembers what stood in the file before each decision of a review, so that undoing puts that back letter by letter. */
export function createKeeper(decider: Decider): Keep {
  const before = new Map<string, string[]>();
  return async ({ changes, isUndo }, checked) => {
    const name = checked.files.decisions;
    if (name === null) return 'the file of decisions may not stand where the config says.';
    const file: ProjectFile = { root: checked.root, name };
    const done = isUndo
      ? await restoreDecisions(file, new Map(changes.flatMap(({ id }) => latest(before.get(id), id))))
      : await recorded(file, changes, checked, decider);
    if ('faults' in done) return done.faults.join(' ');
    for (const { id } of changes) {
      const texts = before.get(id) ?? [];
      if (isUndo) texts.pop();
      else texts.push(done.before);
      before.set(id, texts);
    }
    return null;
  };
}

/** Where nothing was written, nothing is to be put back. */
function latest(texts: readonly string[] | undefined, id: string): readonly (readonly [string, string])[] {
  const text = texts?.at(-1);
  return text === undefined ? [] : [[id, text]];
}

async function recorded(
  file: ProjectFile,
  changes: readonly Change[],
  checked: CheckedFolder,
  decider: Decider,
): Promise<Changed | Faults> {
  const entries = changes.map((change) => entryOf(change, checked, decider));
  const faults = entries.filter((entry) => typeof entry === 'string');
  return faults.length > 0
    ? { faults }
    : recordDecisions(
        file,
        entries.filter((entry) => typeof entry !== 'string'),
      );
}

function entryOf({ id, after }: Change, folder: CheckedFolder, { name, today }: Decider): Entry | string {
  const conflict = folder.report.conflicts.find((each) => each.id === id);
  // A decision repeats the values that were decided on.
  if (conflict?.withheld) return `Words under embargo take part in ${id}; open the review with --include-embargoed.`;
  const finding = conflict && findingOf(folder, conflict);
  if (!conflict || !finding || !after) return `The conflict ${id} is gone; the list shows what there is now.`;
  let { verdict } = after;
  if (verdict.kind === 'prefer') {
    const { value } = verdict;
    // Positions are shown by the words of a claim, and stored as the file writes them.
    const position = conflict.positions.findIndex((each) => each.value === value) + 1;
    const read = preferredPosition({ kind: 'prefer', value: `#${String(position)}` }, finding);
    if ('fault' in read) return read.fault;
    verdict = read;
  }
  const { reason, until } = after;
  return entryFor(conflict, finding, { verdict, reason, by: name, at: today, until });
}
