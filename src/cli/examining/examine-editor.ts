import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { editorCall } from '../review/editor-call.ts';
import type { Examine, Examined } from './examined.ts';
import { ok, warning } from './observation.ts';

/** What Windows lets a program be called without. */
const ENDINGS = process.platform === 'win32' ? ['', '.exe', '.cmd', '.bat'] : [''];

/** Whether there is an editor for `e` in the review. It is looked for, and not run. */
export const examineEditor: Examine = ({ environment: { variables }, root }) => {
  const name = ['VISUAL', 'EDITOR'].find((each) => (variables[each] ?? '').trim() !== '');
  const advice = 'Set $VISUAL or $EDITOR to an editor, such as EDITOR=nano.';
  if (name === undefined) return [warning('No editor is named, so e in gainsay review opens none.', advice)];
  const words = variables[name] ?? '';
  const program = editorCall(words, root, 1, 1)?.program;
  if (program === undefined) return [warning(`$${name} is "${words}", which names no program.`, advice)];
  return isFound(program, root, variables)
    ? [ok(`e in gainsay review opens ${program}, as $${name} says.`)]
    : [warning(`$${name} names ${program}, which is not to be found.`, advice)];
};

function isFound(program: string, root: string, variables: Examined['environment']['variables']): boolean {
  const isPath = /[/\\]/.test(program);
  const folders = isPath ? [''] : (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) =>
    ENDINGS.some((ending) => isProgram(isPath ? resolve(root, program + ending) : join(folder, program + ending))),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
