import type { ExplainOptions } from '../commands/explain.ts';
import { colorOption, configOption, embargoOption, nowOption, textsOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineExplain: Define = (program, environment, end) => {
  program
    .command('explain')
    .summary('explain a conflict, a fact, a rule, or a word that a report uses')
    .description(
      'Shows the reasoning behind a conflict step by step, who says what on a fact, or what a rule, kind, cause, problem code or word of the reports means.',
    )
    .argument(
      '<name>',
      'the id of a conflict or rule, a fact, a kind, a cause, the code of a problem, or a word of the reports',
    )
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(textsOption())
    .addOption(nowOption())
    .addOption(embargoOption())
    .addOption(colorOption())
    .action(async (name: string, folder: string, options: ExplainOptions) => {
      const { explain } = await import('../commands/explain.ts');
      end(await explain(name, folder, options, environment));
    });
};
