import { isError } from '../../model/problem.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import { refuse } from '../refuse.ts';
import type { Changed, Faults } from '../writing/change-file.ts';
import type { CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import { patchOf } from '../writing/patch-of.ts';

/** Why nothing is decided here: a machine that runs checks never decides. Null where a person may be at work. */
export function faultOfCi({ variables }: Environment, command: string): string | null {
  const ci = variables['CI'] ?? '';
  if (['', '0', 'false'].includes(ci.toLowerCase())) return null;
  return `CI is set, and CI never decides; run gainsay ${command} where a person works, and commit what it writes. --dry-run shows what that would be.`;
}

/** Who decides: who was named, else the user of git; `fault` is a sentence where neither is known. @param command that asks */
export function decider(
  by: string | undefined,
  folder: string,
  command: 'review' | 'decide' | 'baseline',
): { readonly name: string } | { readonly fault: string } {
  const named = by?.trim() ?? userOfGit(folder);
  if (named !== '') return { name: named };
  return {
    fault:
      by === undefined
        ? `Nobody is named to decide: set git config user.name "…", or call gainsay ${command} --by NAME.`
        : '--by names nobody.',
  };
}

function userOfGit(folder: string): string {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { stdout } = spawnSync('git', ['config', '--get', 'user.name'], { cwd: folder, encoding: 'utf8' });
  return typeof stdout === 'string' ? stdout.trim() : '';
}

/** The faults of the input, which keep anything from being decided: what is missing because of them would be taken for gone. */
export function faultsOf({ report }: CheckedFolder): readonly string[] {
  const faults = report.problems.filter(isError);
  if (faults.length === 0) return [];
  return [
    'The input is at fault, so that it cannot be told what is in conflict; mend it first.',
    ...faults.map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`),
  ];
}

/**
 * Says what was done to a file, or would be, or why nothing was.
 * @param how whether it is a trial, of which the patch is shown; and whether words in the file are under embargo, which a
 *   patch would show
 */
export function tell(
  name: string,
  done: Changed | Faults,
  { isDry, isWithheld }: { readonly isDry: boolean; readonly isWithheld: boolean },
  told: string,
  environment: Environment,
): 0 | 2 {
  const { stdout, stderr } = environment;
  if ('faults' in done) return refuse(done.faults, stderr);
  if (isDry && !isWithheld) stdout.write(escapeControls(patchOf(name, done)));
  (isDry ? stderr : stdout).write(escapeControls(`${told}\n`));
  if (isDry && isWithheld)
    stderr.write('The patch may hold words under embargo, and is shown with --include-embargoed.\n');
  return 0;
}
