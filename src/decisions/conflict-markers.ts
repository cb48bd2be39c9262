import { problemAt, type Problem } from '../model/problem.ts';

/** What git leaves at the start of lines where a merge could not be made (gitattributes, "conflict-marker-size"). */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$).*/m;

/**
 * The first line that a merge left behind, as a problem; null where there is none.
 * @param settle what settles an entry that both sides have, in a sentence; `ID` stands for that of the entry
 */
export function conflictMarker(file: string, text: string, settle: string): Problem | null {
  const found = MARKER.exec(text);
  if (!found) return null;
  return problemAt(file, text, found.index, {
    code: 'decision/conflict-marker',
    message: 'A merge of git stopped here, so that nothing in this file counts.',
    hint: hintFor(text, found.index, settle),
  });
}

/** What is between the markers: whole entries, which may all stay, or lines of one that both sides wrote. */
function hintFor(text: string, at: number, settle: string): string {
  // With diff3 and zdiff3, what was there before both sides stands between them (git-merge, "merge.conflictStyle").
  const hasBase = /^\|{7}(?=[ \t\r\n]|$)/m.test(text);
  const lines = hasBase
    ? 'the lines of <<<<<<<, =======, >>>>>>> and |||||||, and what stands between ||||||| and ======='
    : 'the lines of <<<<<<<, ======= and >>>>>>>';
  if (isBetweenEntries(text.slice(at))) return `Keep the entries of both sides, sorted by id, and delete ${lines}.`;
  const [, id = 'ID'] = [...text.slice(0, at).matchAll(/^[ \t]*-[ \t].*?\bid:[ \t]*["']?([\w-]{1,64})/gm)].at(-1) ?? [];
  return `Both sides wrote lines of one entry. Keep those of one side, or of both, and delete ${lines}. ${settle.replace('ID', id)}`;
}

/** Whether what stands between the markers begins with a dash wherever there is anything, so that it is whole entries. */
function isBetweenEntries(text: string): boolean {
  let isFirst = false;
  for (const line of text.split('\n')) {
    const [marker] = MARKER.exec(line) ?? [];
    if (marker !== undefined) {
      isFirst = !marker.startsWith('>');
    } else if (isFirst && !/^[ \t]*(?:#|\r?$)/.test(line)) {
      if (!/^[ \t]*-[ \t]/.test(line)) return false;
      isFirst = false;
    }
  }
  return true;
}
