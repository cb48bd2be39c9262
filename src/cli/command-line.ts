import { Command } from 'commander';
import { escapeControls } from '../model/escape-controls.ts';
import { defineBaseline } from './calls/baseline-call.ts';
import { defineCheck } from './calls/check-call.ts';
import { defineDecide } from './calls/decide-call.ts';
import type { Define } from './calls/define.ts';
import { defineDoctor } from './calls/doctor-call.ts';
import { defineExplain } from './calls/explain-call.ts';
import { defineInit } from './calls/init-call.ts';
import { defineRates } from './calls/rates-call.ts';
import { defineReport } from './calls/report-call.ts';
import { defineReview } from './calls/review-call.ts';
import { defineSchema } from './calls/schema-call.ts';
import { defineTag } from './calls/tag-call.ts';
import type { Environment } from './environment.ts';

/**
 * All commands, in the order of the help. A new command is a file for how it is called, one for what it does, and a
 * line here.
 */
const COMMANDS: Readonly<Record<string, Define>> = {
  init: defineInit,
  check: defineCheck,
  review: defineReview,
  report: defineReport,
  explain: defineExplain,
  decide: defineDecide,
  baseline: defineBaseline,
  tag: defineTag,
  doctor: defineDoctor,
  schema: defineSchema,
  rates: defineRates,
};

/**
 * The command line: names, options and help. What a command other than `check` does is loaded only once it is called.
 * @param called the first word of the call: where it names a command, the others are left out, since to build them all
 * takes as long as a small check reads its rules
 * @param end receives the exit status of the command that ran
 */
export function commandLine(
  environment: Environment,
  called: string | undefined,
  end: (status: number) => void,
): Command {
  const { stdout, stderr } = environment;
  const program = new Command('gainsay')
    .description('Finds where sources contradict each other, before readers do.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => {
        const isLost = text.startsWith('error: unknown ') && !text.includes('Did you mean');
        const help = isLost
          ? `(gainsay ${called !== undefined && Object.hasOwn(COMMANDS, called) ? `${called} ` : ''}--help lists what there is)\n`
          : '';
        write(escapeControls(text.replace(/^error: /, 'gainsay: ') + help));
      },
      getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 120),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 100, 120),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpCommand('help [command]', 'show help, of a command where one is named')
    .option('-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing at or above the gate, 1 conflicts, 2 the call or the input is wrong.',
    );

  for (const [name, define] of Object.entries(COMMANDS))
    if (called === name || !Object.hasOwn(COMMANDS, called ?? '')) define(program, environment, end);
  return program;
}
