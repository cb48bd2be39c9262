import { Option } from 'commander';
import type { RatesUpdateOptions } from '../commands/rates-update.ts';
import { configOption } from './common-options.ts';
import type { Define } from './define.ts';
import { wholeNumber } from './whole-number.ts';

/** Where the European Central Bank publishes its reference rates since 1999, anew each working day. */
const ECB = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip';

export const defineRates: Define = (program, environment, end) => {
  const rates = program
    .command('rates')
    .helpCommand(false)
    .summary('show exchange rates, or fetch them')
    .description('Shows the reference rates that amounts in two currencies are compared by, or fetches the newest.');
  defineShow(rates, environment, end);
  defineUpdate(rates, environment, end);
};

const defineShow: Define = (rates, environment, end) => {
  rates
    .command('show')
    .summary('show the rate of a day')
    .description('Shows the rate of a day, and the rates around it at which amounts of that day are compared.')
    .argument('<from>', 'a currency, such as EUR')
    .argument('<to>', 'another one')
    .argument('<day>', 'a day, such as 2026-03-04')
    .addOption(configOption())
    .action(async (from: string, to: string, day: string, options: { readonly config?: string }) => {
      const { ratesShow } = await import('../commands/rates-show.ts');
      end(await ratesShow(from, to, day, options, environment));
    });
};

const defineUpdate: Define = (rates, environment, end) => {
  rates
    .command('update')
    .summary('fetch the history of reference rates')
    .description(
      "Fetches the European Central Bank's history of reference rates and replaces the project's file by it: whole, or not at all.",
    )
    .option('--from <url>', 'where to fetch it: CSV, or a ZIP archive of it', ECB)
    .option('--file <file>', 'the file to replace', 'rates/ecb.csv')
    .addOption(
      new Option('--timeout <seconds>', 'how long one attempt may take').argParser(wholeNumber(1, 3600)).default(60),
    )
    .addOption(new Option('--retries <times>', 'how often to try again').argParser(wholeNumber(0, 10)).default(3))
    .option('--quiet', 'show no progress')
    .action(async (options: RatesUpdateOptions) => {
      const { ratesUpdate } = await import('../commands/rates-update.ts');
      end(await ratesUpdate(options, environment));
    });
};
