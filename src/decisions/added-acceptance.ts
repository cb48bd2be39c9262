import type { ReportedAcceptance } from '../model/report.ts';
import { parseBaseline, type Accepted } from './baseline.ts';

/** A baseline as a file. */
interface File {
  readonly path: string;
  readonly text: string;
}

/**
 * What a change accepts: the conflicts that a baseline holds now and did not hold so before, at the place of the first of
 * them. Null where there are none, so that a baseline which only lost some tells nothing.
 * @param before the baseline of the state in which the change began; null where there was none
 */
export function addedAcceptance(now: File | null, before: File | null): ReportedAcceptance | null {
  if (!now || now.text === before?.text) return null;
  const { accepted, acceptance } = parseBaseline(now.path, now.text);
  const known = new Set(before ? parseBaseline(before.path, before.text).accepted.map(contentOf) : []);
  const added = accepted.filter((each) => !known.has(contentOf(each)));
  const [first] = added;
  if (!first || !acceptance) return null;
  const { line, column } = first;
  return { file: now.path, line, column, ...acceptance, conflicts: [...new Set(added.map(({ id }) => id))] };
}

/** All that an entry says; where it stands in its file is no part of it. */
function contentOf({ id, evidence, against, fingerprints, further, own }: Accepted): string {
  return JSON.stringify([id, evidence, against, fingerprints, further, own]);
}
