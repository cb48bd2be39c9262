import { Command, Option } from 'commander';
import { escapeControls } from '../model/escape-controls.ts';
import type { Environment } from './environment.ts';
import { GATES } from './exit-status.ts';
import { FORMATS } from '../reports/registry.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ExplainOptions } from './commands/explain.ts';

/**
 * The command line: names, options and help. What a command does is loaded only once it is called.
 * @param end receives the exit status of the command that ran
 */
export function commandLine(environment: Environment, end: (status: number) => void): Command {
  const { stdout, stderr } = environment;
  const program = new Command('gainsay')
    .description('Finds where sources contradict each other, before readers do.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(escapeControls(text.replace(/^error: /, 'gainsay: '))),
      getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 100, 120),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpCommand(false)
    .option('-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing at or above the gate, 1 conflicts, 2 the call or the input is wrong.',
    );

  const configOption = (): Option =>
    new Option('--config <file>', 'where files stand; gainsay.config.yaml in the folder unless given');

  program
    .command('check')
    .summary('find conflicts between the sources of a project')
    .description('Checks the claims of a project against each other and reports the conflicts.')
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(
      new Option(
        '--format <name[:file]>',
        `${[...FORMATS].map(([name, { summary }]) => `${name} (${summary})`).join(', ')}; may be given more than once`,
      )
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the mildest severity of a conflict that makes the exit status 1')
        .choices([...GATES])
        .default('error'),
    )
    .option('--show <findings>', 'also show what is compatible, incomparable, or both with a comma between')
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--quiet', 'show only what fails the check, and the summary')
    .option('--no-color', 'use no colours')
    .action(async (folder: string, options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      end(await check(folder, options, environment));
    });

  program
    .command('explain')
    .summary('explain a conflict, a rule, or a word that a report uses')
    .description(
      'Shows the reasoning behind a conflict step by step, or what a rule, kind, cause or problem code means.',
    )
    .argument('<name>', 'the id of a conflict or rule, a kind, a cause, or the code of a problem')
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--no-color', 'use no colours')
    .action(async (name: string, folder: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      end(await explain(name, folder, options, environment));
    });

  program
    .command('schema')
    .summary('print the JSON Schema of a file format')
    .description('Prints the JSON Schema of a file format, or the names of all.')
    .argument('[name]', 'source, rules, config or report')
    .action(async (name: string | undefined) => {
      const { schema } = await import('./commands/schema.ts');
      end(await schema(name, environment));
    });

  return program;
}
