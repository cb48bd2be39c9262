import { Option, type Command } from 'commander';
import { FORMATS } from '../../reports/registry.ts';
import {
  colorOption,
  configOption,
  embargoOption,
  gateOption,
  listed,
  nowOption,
  textsOption,
} from './common-options.ts';

/**
 * Adds the options of all commands that check a project and write reports.
 * @param usual the format that is written where none is named
 */
export function withCheckOptions(command: Command, usual: string): Command {
  return command
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(
      new Option(
        '--format <name[:file]>',
        `${[...FORMATS].map(([name, { summary }]) => `${name} (${summary})`).join(', ')}; may be given more than once`,
      )
        .argParser(listed)
        .default([], usual),
    )
    .addOption(gateOption('the mildest severity of a conflict that makes the exit status 1'))
    .addOption(
      new Option(
        '--since <ref>',
        'say what is new since the branch, tag or commit that this one began at; only that fails the check',
      ).conflicts('staged'),
    )
    .option('--staged', 'say what is new in what is staged, for a hook before a commit')
    .option('--decisions-from <ref>', 'count only the decisions that stand at a branch, tag or commit')
    .addOption(
      new Option('--watch', 'check again whenever a file changes, and show what came and went').conflicts([
        'since',
        'staged',
        'decisionsFrom',
        'format',
      ]),
    )
    .option('--fail-on-all', 'let conflicts fail the check that were there before as well')
    .option(
      '--show <findings>',
      'also show what is compatible, incomparable, decided, baseline or, with --since, unchanged; several with commas between',
    )
    .addOption(textsOption())
    .addOption(nowOption())
    .addOption(embargoOption())
    .option('--quiet', 'show only what fails the check, and the summary')
    .addOption(colorOption());
}
