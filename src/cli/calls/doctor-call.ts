import { Option } from 'commander';
import type { DoctorOptions } from '../commands/doctor.ts';
import { colorOption, configOption, nowOption, textsOption } from './common-options.ts';
import type { Define } from './define.ts';

export const defineDoctor: Define = (program, environment, end) => {
  program
    .command('doctor')
    .summary('tell whether everything here is as it should be')
    .description(
      'Looks at the machine, the project and its repository, and says of each thing whether it is ok and what to do where it is not. Exits with 2 only where something keeps Gainsay from working.',
    )
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(textsOption())
    .addOption(nowOption())
    .addOption(new Option('--format <name>', 'text (for people) or json').choices(['text', 'json']).default('text'))
    .addOption(colorOption())
    .action(async (folder: string, options: DoctorOptions) => {
      const { doctor } = await import('../commands/doctor.ts');
      end(await doctor(folder, options, environment));
    });
};
