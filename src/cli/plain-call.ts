import type { CheckOptions } from './commands/check.ts';
import { GATES, type Gate } from './exit-status.ts';

/** A call of `check`, read. */
export interface PlainCall {
  readonly folder: string;
  readonly options: CheckOptions;
}

/** Options without a value. */
const SWITCHES: Readonly<Record<string, Partial<CheckOptions>>> = {
  '--quiet': { quiet: true },
  '--no-color': { color: false },
  '--include-embargoed': { includeEmbargoed: true },
};

/** Options with one, of which the last counts. */
const VALUES: Readonly<Record<string, 'config' | 'show' | 'now'>> = {
  '--config': 'config',
  '--show': 'show',
  '--now': 'now',
};

/** Options that may be given more than once. */
const LISTS: Readonly<Record<string, 'format' | 'texts'>> = { '--format': 'format', '--texts': 'texts' };

/**
 * Reads the most common calls of `check` as the command line reads them. What that does more of, such as to explain what is
 * wrong with a call, takes longer to load than a small project takes to read (docs/adr/0029).
 * @param argv the words behind the program's name
 * @returns null where the call holds anything else
 * @example plainCall(['check', 'dossier', '--quiet']) //=> { folder: 'dossier', options: { quiet: true, … } }
 */
export function plainCall([command, ...words]: readonly string[]): PlainCall | null {
  if (command !== 'check') return null;
  const folders: string[] = [];
  let options: CheckOptions = { format: [], failOn: 'error', color: true };
  while (words.length > 0) {
    const word = words.shift() ?? '';
    if (Object.hasOwn(SWITCHES, word)) options = { ...options, ...SWITCHES[word] };
    else if (word.startsWith('-')) {
      const value = words.shift();
      if (value === undefined || value.startsWith('-')) return null;
      const set = optionOf(word, value, options);
      if (!set) return null;
      options = { ...options, ...set };
    } else folders.push(word);
  }
  const [folder = '.'] = folders;
  return folders.length > 1 ? null : { folder, options };
}

function optionOf(name: string, value: string, before: CheckOptions): Partial<CheckOptions> | null {
  if (Object.hasOwn(VALUES, name)) return { [VALUES[name] as string]: value };
  if (name === '--fail-on') return isGate(value) ? { failOn: value } : null;
  if (!Object.hasOwn(LISTS, name)) return null;
  const list = LISTS[name] as 'format' | 'texts';
  return { [list]: [...(before[list] ?? []), value] };
}

function isGate(word: string): word is Gate {
  return GATES.some((gate) => gate === word);
}
