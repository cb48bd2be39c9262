import { decidedOn } from '../../decisions/decided-on.ts';
import { entryFor } from '../../decisions/entry-for.ts';
import { preferredPosition } from '../../decisions/preferred-position.ts';
import type { Entry } from '../../decisions/written-entry.ts';
import type { Change, Outgoing } from '../../tui/ruled.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { findingOf } from '../finding-of.ts';
import type { Changed, Faults, ProjectFile } from '../writing/change-file.ts';
import { recordDecisions, restoreDecisions, type Expected } from '../writing/record-decision.ts';

/** Who decides, and when. */
export interface Decider {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Writes down what is decided on a screen, by the code of `gainsay decide`. */
export type Keep = (outgoing: Outgoing, checked: CheckedFolder) => Promise<string | null>;

/** What this review wrote on a conflict. */
interface Written {
  /** The text of the file before. */
  readonly before: string;
  /** What then stood on the conflict. */
  readonly words: string;
}

/**
 * Remembers what stood in the file before each decision of a review, so that undoing puts that back letter by letter; and
 * what it wrote, since only that is undone: what somebody decided meanwhile stays.
 */
export function createKeeper(decider: Decider): Keep {
  const written = new Map<string, Written[]>();
  /** What stood on a conflict once each of its decisions was undone. */
  const left = new Map<string, string[]>();
  return async ({ changes, isUndo, isRedo }, checked) => {
    const name = checked.files.decisions;
    if (name === null) return 'the file of decisions may not stand where the config says.';
    const file: ProjectFile = { root: checked.root, name };
    const ids = new Set(changes.map(({ id }) => id));
    const done = isUndo
      ? await restored(file, ids, written)
      : await recorded(file, changes, checked, decider, isRedo === true ? lastOf(left, ids) : new Map());
    if ('faults' in done) return done.faults.join(' ');
    if (!isUndo && isRedo !== true) left.clear();
    const now = decidedOn(done.after, ids);
    for (const id of ids) {
      const words = now?.get(id)?.words ?? '';
      if (isUndo) {
        written.get(id)?.pop();
        push(left, id, words);
      } else {
        left.get(id)?.pop();
        push(written, id, { before: done.before, words });
      }
    }
    return null;
  };
}

function push<T>(all: Map<string, T[]>, id: string, item: T): void {
  const items = all.get(id);
  if (items) items.push(item);
  else all.set(id, [item]);
}

/** Where nothing was written, nothing is to be put back. */
function lastOf<T>(all: ReadonlyMap<string, readonly T[]>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map(
    [...ids].flatMap((id) => {
      const last = all.get(id)?.at(-1);
      return last === undefined ? [] : [[id, last] as const];
    }),
  );
}

async function restored(
  file: ProjectFile,
  ids: ReadonlySet<string>,
  written: ReadonlyMap<string, readonly Written[]>,
): Promise<Changed | Faults> {
  const last = [...lastOf(written, ids)];
  return restoreDecisions(
    file,
    new Map(last.map(([id, { before }]) => [id, before])),
    new Map(last.map(([id, { words }]) => [id, words])),
  );
}

async function recorded(
  file: ProjectFile,
  changes: readonly Change[],
  checked: CheckedFolder,
  decider: Decider,
  expected: Expected,
): Promise<Changed | Faults> {
  const entries = changes.map((change) => entryOf(change, checked, decider));
  const faults = entries.filter((entry) => typeof entry === 'string');
  return faults.length > 0
    ? { faults }
    : recordDecisions(
        file,
        entries.filter((entry) => typeof entry !== 'string'),
        expected,
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
    const read = preferredPosition({ kind: 'prefer', value: `#${String(after.position ?? 0)}` }, finding);
    if ('fault' in read) return read.fault;
    verdict = read;
  }
  const { reason, until } = after;
  return entryFor(conflict, finding, { verdict, reason, by: name, at: today, until });
}
