import { check, type CheckOptions } from '../commands/check.ts';
import { withCheckOptions } from './check-options.ts';
import type { Define } from './define.ts';

export const defineCheck: Define = (program, environment, end) => {
  const command = program
    .command('check')
    .summary('find conflicts between the sources of a project')
    .description('Checks the claims of a project against each other and reports the conflicts.');
  withCheckOptions(command, 'text').action(async (folder: string, options: CheckOptions) => {
    end(await check(folder, options, environment));
  });
};
