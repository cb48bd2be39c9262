import { Option } from 'commander';
import type { TagOptions } from '../commands/tag.ts';
import { configOption, dryRunOption, listed } from './common-options.ts';
import type { Define } from './define.ts';

export const defineTag: Define = (program, environment, end) => {
  program
    .command('tag')
    .summary('propose claims for the values that a text names')
    .description(
      'Reads the amounts, dates, percentages and counts of a text and proposes a claim for each that is not tagged yet, in a source file or within a Markdown draft. A person decides: what is not plain stands as todo, which no check lets through.',
    )
    .argument('<text>', 'the text, or a draft in Markdown')
    .option('--source <file>', 'the source file to write or to complete; sources/<name of the text>.yaml unless given')
    .addOption(
      new Option(
        '--facts <file>',
        "a rules file whose facts are proposed, instead of the project's; may be given more than once",
      )
        .argParser(listed)
        .default([], "the project's rules"),
    )
    .option('--language <tag>', 'the language of the text; told by its words unless given')
    .option('--published <day>', 'the day of publication, from which "last year" is told')
    .addOption(configOption())
    .addOption(dryRunOption())
    .action(async (text: string, options: TagOptions) => {
      const { tag } = await import('../commands/tag.ts');
      end(await tag(text, options, environment));
    });
};
