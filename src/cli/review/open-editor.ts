import { join } from 'node:path';
import type { Place } from '../../tui/review-session.ts';
import type { Environment } from '../environment.ts';
import { editorCall } from './editor-call.ts';

/** Opens the reader's editor at a place and waits until it ends. @returns why that was not possible; null where it was */
export async function openEditor(root: string, place: Place, { variables }: Environment): Promise<string | null> {
  const editor = [variables['VISUAL'], variables['EDITOR']].find((words) => (words ?? '').trim() !== '');
  if (editor === undefined) return 'Neither $VISUAL nor $EDITOR names an editor; set one, such as EDITOR=nano.';
  const call = editorCall(editor, join(root, place.file), place.line, place.column);
  if (!call) return `"${editor}" names no editor; set $VISUAL or $EDITOR.`;
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((done) => {
    const child = spawn(call.program, call.args, { stdio: 'inherit', cwd: root });
    child.on('error', ({ message }) => done(`${call.program} cannot be started: ${message}.`));
    child.on('close', (status) =>
      done(
        status === 0
          ? null
          : `${call.program} ended with ${status === null ? 'a signal' : `status ${String(status)}`}.`,
      ),
    );
  });
}
