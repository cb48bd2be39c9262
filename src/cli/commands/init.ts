import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { escapeControls } from '../../model/escape-controls.ts';
import { shellWord } from '../../model/shell-word.ts';
import { count, enumerate } from '../../reports/text/count.ts';
import type { Environment } from '../environment.ts';
import { isPresent } from '../is-present.ts';
import { reasonOf } from '../read-text.ts';
import { refuse } from '../refuse.ts';
import type { CiService } from '../starting/ci-part.ts';
import { BARE_RULES_FILE } from '../starting/starter-files.ts';
import { starterPlan, type StarterPlan } from '../starting/starter-plan.ts';
import { writeNewFiles } from '../writing/write-new-files.ts';

/** The options of `gainsay init` as they were given. */
export interface InitOptions {
  readonly bare?: boolean;
  readonly ci?: CiService;
  readonly dryRun?: boolean;
}

/** Makes a folder ready to be checked, and leaves alone whatever is there. */
export async function init(folder: string, given: InitOptions, environment: Environment): Promise<0 | 2> {
  const { folder: current, stdout, stderr } = environment;
  const isDry = given.dryRun === true;
  const place = placeOf(folder, current);
  if ('fault' in place) return refuse([place.fault], stderr);
  const plan = await starterPlan(place.root, { isBare: given.bare === true, ci: given.ci ?? null });
  if (plan.faults.length > 0) return refuse(plan.faults, stderr);
  if (!isDry) {
    const unwritten = await writeNewFiles(place.root, plan);
    if (unwritten) return refuse([...unwritten.faults, 'Nothing was written.'], stderr);
  }
  stdout.write(escapeControls(`${told(plan, isDry)}\n`));
  if (!isDry)
    stdout.write(escapeControls(`\n${next(plan, relative(realpathSync(current), place.root), environment)}\n`));
  return 0;
}

/** The real path of a folder that need not be there yet. */
function placeOf(folder: string, current: string): { readonly root: string } | { readonly fault: string } {
  const path = resolve(current, folder);
  try {
    let there = path;
    while (!isPresent(there)) there = dirname(there);
    const real = realpathSync(there);
    return statSync(real).isDirectory()
      ? { root: join(real, path.slice(there.length)) }
      : { fault: `${there === path ? folder : there} is no folder.` };
  } catch (error) {
    return { fault: `There can be no folder ${folder}: ${reasonOf(error)}.` };
  }
}

function told({ files, folders, present, notes }: StarterPlan, isDry: boolean): string {
  const made = [...files.keys()];
  const empty = folders.filter((name) => !made.some((file) => file.startsWith(`${name}/`))).map((name) => `${name}/`);
  const lines = [...made, ...empty].map((name) => `  ${name}`);
  const head =
    lines.length === 0
      ? [isDry ? 'Nothing would be written: everything is there.' : 'Nothing is written: everything is there.']
      : [
          `${isDry ? 'Would write' : 'Wrote'} ${enumerate([...(made.length > 0 ? [count(made.length, 'file')] : []), ...(empty.length > 0 ? [count(empty.length, 'folder')] : [])])}:`,
          ...lines,
        ];
  const asItIs = present.length === 1 ? 'as it is' : 'as they are';
  const kept = present.length === 0 ? [] : [`There already, and left ${asItIs}: ${enumerate(present)}.`];
  return [...head, ...kept, ...notes].join('\n');
}

/** What to do next. @param folder the project's, from the current one */
function next({ hasExample, files, present }: StarterPlan, folder: string, { variables }: Environment): string {
  // Who called it by npx has it in this project alone, and not on the path.
  const gainsay = variables['npm_command'] === 'exec' ? 'npx --no-install gainsay' : 'gainsay';
  const tag = [`${gainsay} tag TEXT`, 'proposes claims for a text of your own'] as const;
  const isBare = files.has(BARE_RULES_FILE) || present.includes(BARE_RULES_FILE);
  const steps = [
    ...(folder === '' ? [] : [[`cd ${shellWord(folder)}`, 'goes there'] as const]),
    ...(hasExample
      ? ([
          [`${gainsay} check`, 'shows the one conflict of the example'],
          [`${gainsay} review`, 'decides it, by a key and a reason'],
          tag,
        ] as const)
      : ([
          ...(isBare ? [[BARE_RULES_FILE, 'is to say what your sources speak of: edit it'] as const] : []),
          tag,
          [`${gainsay} check`, 'shows what is in conflict'],
        ] as const)),
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  return ['Next:', ...steps.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`)].join('\n');
}
