import { problemAt, type Problem } from '../model/problem.ts';

/** What git leaves at the start of lines where a merge could not be made (gitattributes, "conflict-marker-size"). */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$).*/m;

/** The first line that a merge left behind, as a problem; null where there is none. */
export function conflictMarker(file: string, text: string): Problem | null {
  const found = MARKER.exec(text);
  if (!found) return null;
  return problemAt(file, text, found.index, {
    code: 'decision/conflict-marker',
    message: 'A merge of git stopped here, so that nothing in this file counts.',
    hint: 'Keep the entries of both sides, sorted by id, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  });
}
