import { Option } from 'commander';
import type { InitOptions } from '../commands/init.ts';
import type { Define } from './define.ts';

export const defineInit: Define = (program, environment, end) => {
  program
    .command('init')
    .summary('make a folder ready, with a small example')
    .description(
      'Makes a folder ready to be checked: rules and two example sources that are in conflict. What is there already is left as it is, and nothing is asked.',
    )
    .argument('[folder]', "the project's folder, which is made where it is not there", '.')
    .option('--bare', 'folders and a file for rules, and no example')
    .addOption(
      new Option('--ci <service>', 'also write what runs the check in a service of continuous integration').choices([
        'github',
        'gitlab',
      ]),
    )
    .option('--dry-run', 'write nothing, and say what would be written')
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../commands/init.ts');
      end(await init(folder, options, environment));
    });
};
