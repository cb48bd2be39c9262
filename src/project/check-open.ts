import { isEndOfEmbargo, isUnderEmbargo } from '../model/embargo.ts';
import { grouped } from '../model/grouped.ts';
import type { Problem } from '../model/problem.ts';
import { checkProject, type CheckedProject, type Project, type TextFile } from './check-project.ts';
import type { GetTexts } from './texts.ts';
import { tablesOf } from './with-tables.ts';
import { takesPart, type Open } from './told-openly.ts';

/** A checked project without the sources under embargo, from which is told what may be shown. */
export interface OpenProject extends Open {
  readonly checked: CheckedProject['checked'];
}

/**
 * Checks a project once more as it is without the sources that are under embargo; null where none is.
 * @param now a day or an instant, as `--now` takes them
 */
export function checkOpen(
  project: Project,
  { sources, report: whole }: Pick<CheckedProject, 'sources' | 'report'>,
  now: string | null,
  found: readonly Problem[] = [],
  getTexts?: GetTexts,
): OpenProject | null {
  const held = sources.filter((source) => isUnderEmbargo(source, now));
  const known = new Set(sources.flatMap(({ file, mapping }) => [file, ...(mapping === undefined ? [] : [mapping])]));
  const unread = project.sources.filter((file) => !known.has(file.path) && mayBeUnderEmbargo(file));
  if (held.length === 0 && unread.length === 0) return null;
  const files = new Set([
    ...held.flatMap(({ file, mapping = file, textPath }) => [file, mapping, ...(textPath === null ? [] : [textPath])]),
    ...unread.map(({ path }) => path),
    // What a mapping that cannot be read says of its table, nobody knows either.
    ...unread.flatMap(({ path }) => tablesOf(path, project.sources)),
  ]);
  const ids = new Set(held.map(({ id }) => id));
  const open: Project = {
    ...project,
    sources: project.sources.filter(({ path }) => !files.has(path)),
    // What was decided on their words repeats them.
    passedOver: new Set(whole.conflicts.filter((conflict) => takesPart(conflict, ids)).map(({ id }) => id)),
  };
  const { report, checked } = checkProject(open, found, getTexts);
  const until = new Map(
    held.map(({ id, embargo }) => [id, embargo !== null && isEndOfEmbargo(embargo) ? embargo : 'further notice']),
  );
  return { report, checked, files, until, conflicts: grouped(report.conflicts, ({ id }) => id) };
}

/** A word that stands as a key does, as long as any that is meant for one. */
const KEY = /(?:^|[\n\r{,])[ \t]*["']?(\w{1,100})["']?[ \t]*[:=]/g;

/** Whether a source that cannot be read says anything of an embargo: then nobody can tell that it is over. */
function mayBeUnderEmbargo({ text }: TextFile): boolean {
  for (const [, key = ''] of text.matchAll(KEY)) if (/emb|bargo/i.test(key)) return true;
  return false;
}
