import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import { run } from '../../src/cli/main.ts';

/** Files by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with files in it, which goes when the test ends. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What a run of the command came to. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may say about the machine; a pipe of unknown width unless stated. */
export interface Machine {
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly variables?: Environment['variables'];
  /** The lines of its standard input. */
  readonly answers?: readonly string[] | AsyncIterable<string>;
}

/** Runs the command in a folder without starting a process. */
export async function runIn(folder: string, argv: readonly string[], machine: Machine = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Environment['stdout'] => ({
    write: (text) => void (written[name] += text),
    isTerminal: machine.isTerminal ?? false,
    columns: machine.columns,
  });
  const status = await run(argv, {
    folder,
    stdout: output('stdout'),
    stderr: output('stderr'),
    variables: machine.variables ?? {},
    answers: () => Readable.from(machine.answers ?? []),
    now: () => new Date(Date.UTC(2026, 2, 4)),
  });
  return { status, ...written };
}

/** Rules for a quake at Kesra and a bridge at Orlen. */
export const RULES = `extends: gainsay:recommended
classes:
  quake:
    dead: { type: quantity, unit: people }
    struck: { type: date }
subjects:
  kesra-quake: { class: quake, label: The quake at Kesra }
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
`;

/** A source with claims. */
export function source(...claims: readonly (readonly [fact: string, value: string, quote?: string])[]): string {
  const lines = claims.map(([fact, value, quote]) =>
    [`  - fact: ${fact}`, `    value: ${value}`, ...(quote === undefined ? [] : [`    quote: ${quote}`])].join('\n'),
  );
  return `claims:\n${lines.join('\n')}\n`;
}

/** Two sources that agree. */
export const SOUND: Files = {
  'rules/kesra.yaml': RULES,
  'sources/meridian-wire.yaml': source(['kesra-quake.dead', '12 people', '12 dead']),
  'sources/orlen-post.yaml': source(['kesra-quake.dead', '12 people', 'twelve dead']),
};

/** Two sources that do not. */
export const AT_ODDS: Files = {
  ...SOUND,
  'sources/orlen-post.yaml': source(['kesra-quake.dead', '17 people', '17 dead']),
};

/** Two sources that differ on two facts. */
export const AT_ODDS_TWICE: Files = {
  'rules/kesra.yaml': RULES,
  'sources/meridian-wire.yaml': source(
    ['kesra-quake.dead', '12 people', '12 dead'],
    ['orlen-bridge.cost', 'EUR 5 million'],
  ),
  'sources/orlen-post.yaml': source(
    ['kesra-quake.dead', '17 people', '17 dead'],
    ['orlen-bridge.cost', 'EUR 7 million'],
  ),
};
