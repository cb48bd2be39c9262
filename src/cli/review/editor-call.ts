import { basename } from 'node:path';

/** A program with its arguments; no shell comes between, so that nothing in a name is obeyed. */
export interface EditorCall {
  readonly program: string;
  readonly args: readonly string[];
}

/** Editors that take the place behind the name, and those that want an option before it. */
const BEHIND = /^(?:hx|helix|zed|subl|sublime_text|micro|kate)$/;
const GOTO = /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/;

/**
 * How an editor is asked to open a file at a place; most take `+LINE`.
 * @param editor as $VISUAL or $EDITOR has it, with options of its own; null where they name no program
 * @param path absolute, so that no name is taken for an option
 * @example editorCall('code --wait', '/desk/a.yaml', 3, 5) //=> { program: 'code', args: ['--wait', '--goto', '/desk/a.yaml:3:5'] }
 */
export function editorCall(editor: string, path: string, line: number, column: number): EditorCall | null {
  const [program, ...options] = [...editor.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  if (program === undefined || program === '') return null;
  const name = basename(program).replace(/\.(?:exe|cmd|bat)$/i, '');
  const place = `${path}:${String(line)}:${String(column)}`;
  if (BEHIND.test(name)) return { program, args: [...options, place] };
  if (GOTO.test(name)) return { program, args: [...options, '--goto', place] };
  return { program, args: [...options, `+${String(line)}`, path] };
}
