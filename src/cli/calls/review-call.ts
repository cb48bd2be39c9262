import type { ReviewOptions } from '../commands/review.ts';
import { colorOption, configOption, embargoOption, gateOption, nowOption, textsOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineReview: Define = (program, environment, end) => {
  program
    .command('review')
    .summary('decide conflicts one by one, on a screen of keys')
    .description(
      'Shows every conflict with its evidence side by side, to be decided by single keys. Without a terminal it prints the report.',
    )
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(gateOption('without a terminal: the mildest severity that makes the exit status 1'))
    .option('--plain', 'no screen: ask line by line, for screen readers, simple terminals and pipes')
    .option('--by <name>', 'who decides; the user.name of git unless given')
    .addOption(textsOption())
    .addOption(nowOption())
    .addOption(embargoOption())
    .addOption(colorOption())
    .action(async (folder: string, options: ReviewOptions) => {
      const { review } = await import('../commands/review.ts');
      end(await review(folder, options, environment));
    });
};
