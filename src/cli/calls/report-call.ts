import type { ReportCallOptions } from '../commands/report.ts';
import { withCheckOptions } from './check-options.ts';
import type { Define } from './define.ts';

export const defineReport: Define = (program, environment, end) => {
  const command = program
    .command('report')
    .summary('write the report for people who use no terminal')
    .description(
      'Checks the claims of a project as check does, and writes the report as a page to read, print and forward.',
    );
  withCheckOptions(command, 'html:gainsay-report.html')
    .option('--open', 'open the report once it is written')
    .option('--force', 'write over a file that is no report of Gainsay')
    .action(async (folder: string, options: ReportCallOptions) => {
      const { report } = await import('../commands/report.ts');
      end(await report(folder, options, environment));
    });
};
