import type { DecideOptions } from '../commands/decide.ts';
import { configOption, dryRunOption, embargoOption, nowOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineDecide: Define = (program, environment, end) => {
  program
    .command('decide')
    .summary('write down what was decided on a conflict')
    .description(
      'Writes down what was decided on a conflict, with the reason and who decided it, so that it no longer fails the check until its evidence changes.',
    )
    .argument('[id]', 'the id of the conflict, or as much of it as no other has; left out with --prune')
    .argument('[folder]', "the project's folder")
    .option(
      '--verdict <verdict>',
      'prefer:VALUE or prefer:N (the position as it is shown), both-wrong, both-stand:scope (or time, event, definition), accept, defer',
    )
    .option('--reason <text>', 'why it is decided so')
    .option('--by <name>', "who decides; git's user.name unless given")
    .option('--until <day>', 'the last day on which the decision counts')
    .option('--prune', 'withdraw the decisions whose conflicts are gone')
    .addOption(dryRunOption())
    .addOption(configOption())
    .addOption(nowOption())
    .addOption(embargoOption())
    .action(async (id: string | undefined, folder: string | undefined, options: DecideOptions) => {
      const { decide } = await import('../commands/decide.ts');
      end(await decide(id, folder, options, environment));
    });
};
