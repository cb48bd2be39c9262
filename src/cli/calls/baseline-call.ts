import type { BaselineOptions } from '../commands/baseline.ts';
import { configOption, dryRunOption, nowOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineBaseline: Define = (program, environment, end) => {
  program
    .command('baseline')
    .summary('accept all conflicts that are open today')
    .description(
      'Accepts all conflicts that are open today at one go, so that only what comes after fails the check. A conflict whose evidence changes is open again; one that is gone is left out the next time.',
    )
    .argument('[folder]', "the project's folder", '.')
    .option('--reason <text>', 'why they are accepted')
    .option('--by <name>', "who accepts them; git's user.name unless given")
    .addOption(dryRunOption())
    .addOption(configOption())
    .addOption(nowOption())
    .action(async (folder: string, options: BaselineOptions) => {
      const { baseline } = await import('../commands/baseline.ts');
      end(await baseline(folder, options, environment));
    });
};
