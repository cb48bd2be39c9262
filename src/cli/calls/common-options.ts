import { Option } from 'commander';
import { GATES } from '../exit-status.ts';

// Options that several commands have. Each is made anew, since commander writes into it.

export function configOption(): Option {
  return new Option('--config <file>', 'where files stand; gainsay.config.yaml in the folder unless given');
}

export function textsOption(): Option {
  return new Option(
    '--texts <folder>',
    'where the texts of sources are that stay outside the project; may be given more than once',
  ).argParser((value: string, before: readonly string[] | undefined) => listed(value, before ?? []));
}

export function gateOption(does: string): Option {
  return new Option('--fail-on <severity>', does).choices([...GATES]).default('error');
}

export function nowOption(): Option {
  return new Option('--now <date>', 'the day or instant that counts as today');
}

export function embargoOption(): Option {
  return new Option('--include-embargoed', 'also show words that are under embargo');
}

export function colorOption(): Option {
  return new Option('--no-color', 'use no colours');
}

export function dryRunOption(): Option {
  return new Option('--dry-run', 'write nothing, and show the difference');
}

/** Adds up the values of an option that may be given more than once. */
export function listed(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
