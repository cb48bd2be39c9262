import type { ExplainOptions } from '../commands/explain.ts';
import { colorOption, configOption, embargoOption, nowOption, textsOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineExplain: Define = (program, environment, end) => {
  program
    .command('explain')
    .summary('explain a conflict, a rule, or a word that a report uses')
    .description(
      'Shows the reasoning behind a conflict step by step, or what a rule, kind, cause or problem code means.',
    )
    .argument('<name>', 'the id of a conflict or rule, a kind, a cause, or the code of a problem')
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
