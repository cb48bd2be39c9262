import { Command, InvalidArgumentError, Option } from 'commander';
import { escapeControls } from '../model/escape-controls.ts';
import type { Environment } from './environment.ts';
import { GATES } from './exit-status.ts';
import { FORMATS } from '../reports/registry.ts';
import type { BaselineOptions } from './commands/baseline.ts';
import { check, type CheckOptions } from './commands/check.ts';
import type { DecideOptions } from './commands/decide.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { RatesUpdateOptions } from './commands/rates-update.ts';
import type { ReviewOptions } from './commands/review.ts';
import type { ReportCallOptions } from './commands/report.ts';
import type { TagOptions } from './commands/tag.ts';

/** Adds a command with its options to the program. */
type Define = (program: Command, environment: Environment, end: (status: number) => void) => void;

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

  for (const [name, define] of Object.entries(COMMANDS))
    if (called === name || !Object.hasOwn(COMMANDS, called ?? '')) define(program, environment, end);
  return program;
}

/** Where the European Central Bank publishes its reference rates since 1999, anew each working day. */
const ECB = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip';

function seconds(words: string): number {
  return wholeNumber(words, 1, 3600);
}

function times(words: string): number {
  return wholeNumber(words, 0, 10);
}

function wholeNumber(words: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(words) ? Number(words) : NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It is a whole number from ${String(least)} to ${String(most)}.`);
}

function textsOption(): Option {
  return new Option(
    '--texts <folder>',
    'where the texts of sources are that stay outside the project; may be given more than once',
  ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
}

function configOption(): Option {
  return new Option('--config <file>', 'where files stand; gainsay.config.yaml in the folder unless given');
}

const defineCheck: Define = (program, environment, end) => {
  const command = program
    .command('check')
    .summary('find conflicts between the sources of a project')
    .description('Checks the claims of a project against each other and reports the conflicts.');
  withCheckOptions(command, 'text').action(async (folder: string, options: CheckOptions) => {
    end(await check(folder, options, environment));
  });
};

/** The options of all commands that check a project and write reports. */
function withCheckOptions(command: Command, usual: string): Command {
  return command
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(
      new Option(
        '--format <name[:file]>',
        `${[...FORMATS].map(([name, { summary }]) => `${name} (${summary})`).join(', ')}; may be given more than once`,
      )
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], usual),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the mildest severity of a conflict that makes the exit status 1')
        .choices([...GATES])
        .default('error'),
    )
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
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--include-embargoed', 'also show words that are under embargo')
    .option('--quiet', 'show only what fails the check, and the summary')
    .option('--no-color', 'use no colours');
}

const defineReport: Define = (program, environment, end) => {
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
      const { report } = await import('./commands/report.ts');
      end(await report(folder, options, environment));
    });
};

const defineReview: Define = (program, environment, end) => {
  program
    .command('review')
    .summary('decide conflicts one by one, on a screen of keys')
    .description(
      'Shows every conflict with its evidence side by side, to be decided by single keys. Without a terminal it prints the report.',
    )
    .argument('[folder]', "the project's folder", '.')
    .addOption(configOption())
    .addOption(
      new Option('--fail-on <severity>', 'without a terminal: the mildest severity that makes the exit status 1')
        .choices([...GATES])
        .default('error'),
    )
    .option('--plain', 'no screen: ask line by line, for screen readers, simple terminals and pipes')
    .option('--by <name>', 'who decides; the user.name of git unless given')
    .addOption(textsOption())
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--include-embargoed', 'also show words that are under embargo')
    .option('--no-color', 'use no colours')
    .action(async (folder: string, options: ReviewOptions) => {
      const { review } = await import('./commands/review.ts');
      end(await review(folder, options, environment));
    });
};

const defineExplain: Define = (program, environment, end) => {
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
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--include-embargoed', 'also show words that are under embargo')
    .option('--no-color', 'use no colours')
    .action(async (name: string, folder: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      end(await explain(name, folder, options, environment));
    });
};

const defineDecide: Define = (program, environment, end) => {
  program
    .command('decide')
    .summary('write down what was decided on a conflict')
    .description(
      'Writes down what was decided on a conflict, with the reason and who decided it, so that it no longer fails the check until its evidence changes.',
    )
    .argument('[id]', 'the id of the conflict, or as much of it as no other has; left out with --prune')
    .argument('[folder]', "the project's folder")
    .option(
      '--verdict <verdict>',
      'prefer:VALUE or prefer:N (the position as it is shown), both-wrong, both-stand:scope (or time, event, definition), accept, defer',
    )
    .option('--reason <text>', 'why it is decided so')
    .option('--by <name>', "who decides; git's user.name unless given")
    .option('--until <day>', 'the last day on which the decision counts')
    .option('--prune', 'withdraw the decisions whose conflicts are gone')
    .option('--dry-run', 'write nothing, and show the difference')
    .addOption(configOption())
    .option('--now <date>', 'the day or instant that counts as today')
    .option('--include-embargoed', 'also show words that are under embargo')
    .action(async (id: string | undefined, folder: string | undefined, options: DecideOptions) => {
      const { decide } = await import('./commands/decide.ts');
      end(await decide(id, folder, options, environment));
    });
};

const defineBaseline: Define = (program, environment, end) => {
  program
    .command('baseline')
    .summary('accept all conflicts that are open today')
    .description(
      'Accepts all conflicts that are open today at one go, so that only what comes after fails the check. A conflict whose evidence changes is open again; one that is gone is left out the next time.',
    )
    .argument('[folder]', "the project's folder", '.')
    .option('--reason <text>', 'why they are accepted')
    .option('--by <name>', "who accepts them; git's user.name unless given")
    .option('--dry-run', 'write nothing, and show the difference')
    .addOption(configOption())
    .option('--now <date>', 'the day or instant that counts as today')
    .action(async (folder: string, options: BaselineOptions) => {
      const { baseline } = await import('./commands/baseline.ts');
      end(await baseline(folder, options, environment));
    });
};

const defineTag: Define = (program, environment, end) => {
  const listed = (value: string, before: readonly string[]): readonly string[] => [...before, value];
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
    .option('--dry-run', 'write nothing, and show the difference')
    .action(async (text: string, options: TagOptions) => {
      const { tag } = await import('./commands/tag.ts');
      end(await tag(text, options, environment));
    });
};

const defineSchema: Define = (program, environment, end) => {
  program
    .command('schema')
    .summary('print the JSON Schema of a file format')
    .description('Prints the JSON Schema of a file format, or the names of all.')
    .argument('[name]', 'source, rules, config, baseline, decisions or report')
    .action(async (name: string | undefined) => {
      const { schema } = await import('./commands/schema.ts');
      end(await schema(name, environment));
    });
};

const defineRates: Define = (program, environment, end) => {
  const rates = program
    .command('rates')
    .helpCommand(false)
    .summary('show exchange rates, or fetch them')
    .description('Shows the reference rates that amounts in two currencies are compared by, or fetches the newest.');
  rates
    .command('show')
    .summary('show the rate of a day')
    .description('Shows the rate of a day, and the rates around it at which amounts of that day are compared.')
    .argument('<from>', 'a currency, such as EUR')
    .argument('<to>', 'another one')
    .argument('<day>', 'a day, such as 2026-03-04')
    .addOption(configOption())
    .action(async (from: string, to: string, day: string, options: { readonly config?: string }) => {
      const { ratesShow } = await import('./commands/rates-show.ts');
      end(await ratesShow(from, to, day, options, environment));
    });
  rates
    .command('update')
    .summary('fetch the history of reference rates')
    .description(
      "Fetches the European Central Bank's history of reference rates and replaces the project's file by it: whole, or not at all.",
    )
    .option('--from <url>', 'where to fetch it: CSV, or a ZIP archive of it', ECB)
    .option('--file <file>', 'the file to replace', 'rates/ecb.csv')
    .addOption(new Option('--timeout <seconds>', 'how long one attempt may take').argParser(seconds).default(60))
    .addOption(new Option('--retries <times>', 'how often to try again').argParser(times).default(3))
    .option('--quiet', 'show no progress')
    .action(async (options: RatesUpdateOptions) => {
      const { ratesUpdate } = await import('./commands/rates-update.ts');
      end(await ratesUpdate(options, environment));
    });
};

/** All commands, in the order of the help. A new command is a file, and a line here. */
const COMMANDS: Readonly<Record<string, Define>> = {
  check: defineCheck,
  review: defineReview,
  report: defineReport,
  explain: defineExplain,
  decide: defineDecide,
  baseline: defineBaseline,
  tag: defineTag,
  schema: defineSchema,
  rates: defineRates,
};
