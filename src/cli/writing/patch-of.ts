import { createTwoFilesPatch } from 'diff';

/** What a change does to a file, as a patch; empty where it does nothing. A text that is empty is that of no file. */
export function patchOf(name: string, { before, after }: { readonly before: string; readonly after: string }): string {
  if (before === after) return '';
  const at = (text: string): string => (text === '' ? '/dev/null' : name);
  const patch = createTwoFilesPatch(at(before), at(after), before, after, '', '', { context: 3 });
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '');
}
