import { fault, type Fault } from './fault.ts';

/** In quotation marks, cut after so many characters where a message would grow past reading. @example quoted('yes') //=> '"yes"' */
export function quoted(text: string, most = 80): string {
  if (text.length <= most) return `"${text}"`;
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `"${kept.trimEnd()}…"`;
}

/** The fault of a text that is too long or has nothing in it, or null where all is well. */
export function faultyLength(text: string, longest: number, hint: string): Fault | null {
  if (text.length > longest) {
    const most = `at most ${String(longest)} characters`;
    return fault('too-long', `A value of ${String(text.length)} characters`, most);
  }
  return text.trim() === '' ? fault('unreadable', 'An empty value', hint) : null;
}
