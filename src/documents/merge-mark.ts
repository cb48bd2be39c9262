import type { Fault } from '../model/problem.ts';

/** What git leaves at the start of lines where a merge could not be made; one of them alone may be a heading's underline. */
const [BEGIN, END] = [/^<{7}(?=[ \t\r\n]|$)/m, /^>{7}(?=[ \t\r\n]|$)/m];

/**
 * Where a merge of git stopped in a file, so that it holds what two sides say; null where none did.
 * @example mergeMark('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n')?.offset //=> 5
 */
export function mergeMark(text: string): { readonly offset: number; readonly fault: Fault } | null {
  if (!text.includes('<<<<<<<')) return null;
  const offset = text.search(BEGIN);
  return offset === -1 || !END.test(text.slice(offset)) ? null : { offset, fault: stopped };
}

const stopped: Fault = {
  code: 'file/merge',
  message: 'A merge of git stopped here, so that nothing in this file is read.',
  hint: 'Keep the lines of one side, or of both, and delete those of <<<<<<<, ======= and >>>>>>>.',
};
