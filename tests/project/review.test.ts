import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AT_ODDS_TWICE, folderWith } from '../cli/fake-run.ts';
import { openTmux, type Tmux } from './tmux.ts';

const GAINSAY = join(import.meta.dirname, '../../bin/gainsay.js');

const FILES = {
  ...AT_ODDS_TWICE,
  // An editor that puts 12 for 17, and shows where it was asked to open the file.
  'editor.sh': 'echo "$@" > asked.txt; sed -i "s/17/12/" "$2"\n',
  // One that leaves a file broken the first time, and mends it the next.
  'slip.sh': 'if [ -e good ]; then mv good "$2"; else cp "$2" good; echo "  broken: [" >> "$2"; fi\n',
};

/** A terminal in a project of two conflicts, in which the review has begun. */
async function reviewing(
  columns = 110,
  editor = 'editor.sh',
): Promise<{ readonly tmux: Tmux; readonly folder: string }> {
  const folder = folderWith(FILES);
  execFileSync('git', ['init', '--quiet', folder]);
  execFileSync('git', ['-C', folder, 'config', 'user.name', 'Ines']);
  const variables = { EDITOR: `sh ${join(folder, editor)}`, XDG_STATE_HOME: join(folder, 'state') };
  const tmux = openTmux(folder, variables, [columns, 30]);
  onTestFinished(tmux.close);
  await tmux.shows('ready>');
  tmux.write(`stty -a > before.txt; ${process.execPath} ${GAINSAY} review; echo "ended with $?"; stty -a > after.txt`);
  tmux.type('Enter');
  await tmux.shows('2 of 2 undecided');
  return { tmux, folder };
}

function isMarked(line: string): boolean {
  return line.startsWith('▸');
}

/** The terminal is as it was before the review. */
async function expectGivenBack(tmux: Tmux, folder: string): Promise<void> {
  expect(tmux.isAlternate()).toBe(false);
  tmux.write('echo still $((40 + 2))');
  tmux.type('Enter');
  await tmux.shows('still 42');
  const [before, after] = ['before.txt', 'after.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(after).toBe(before);
}

describe('gainsay review in a terminal', () => {
  it('filters, decides, undoes, edits, is resized and quits', async () => {
    const { tmux, folder } = await reviewing();
    expect(tmux.isAlternate()).toBe(true);
    const decisions = join(folder, 'decisions.yaml');

    tmux.type('f');
    await tmux.shows('[ ] severity');
    const menu = tmux.screen().split('\n');
    const away = menu.findIndex((line) => /\[ \] subject +orlen-bridge/.test(line)) - menu.findIndex(isMarked);
    for (let moves = 0; moves < away; moves += 1) tmux.type('j');
    await tmux.shows(/▸ \[ \] subject +orlen-bridge/);
    tmux.type('Space', 'Enter');
    await tmux.shows('only subject orlen-bridge');

    tmux.type('1');
    await tmux.shows('EUR 5 million is right, because:');
    tmux.write('the city confirmed it');
    tmux.type('Enter');
    await tmux.shows('1 of 2 undecided');
    await tmux.shows('(Ines,');
    expect(readFileSync(decisions, 'utf8')).toContain('prefer: EUR 5 million');
    tmux.type('z');
    await tmux.shows('2 of 2 undecided');
    tmux.type('Z');
    await tmux.shows('(Ines,');

    tmux.resize(64, 18);
    await tmux.shows(/^▸✓ error +orlen-bridge.cost/m);
    tmux.resize(40, 10);
    await tmux.shows('Review needs 60 × 16');
    tmux.resize(110, 30);
    await tmux.shows('? all keys');

    tmux.type('f', 'x', 'u');
    await tmux.shows(/^▸ +error +kesra-quake.dead/m);
    tmux.type('e', 'j');
    await tmux.shows(/▸ sources\/orlen-post/);
    tmux.type('Enter');
    await tmux.shows('0 of 1 undecided');
    expect(readFileSync(join(folder, 'asked.txt'), 'utf8')).toMatch(/^\+3 .*orlen-post\.yaml\n$/);

    tmux.type('q');
    await tmux.shows('ended with 0');
    await expectGivenBack(tmux, folder);
    expect(readFileSync(decisions, 'utf8')).toContain('the city confirmed it');
  });

  it('changes a file once the change has been looked at, and takes it back', async () => {
    const { tmux, folder } = await reviewing();
    const file = join(folder, 'sources/meridian-wire.yaml');
    const before = readFileSync(file, 'utf8');
    tmux.type('x');
    await tmux.shows('x does nothing: no draft takes part');
    tmux.type('t');
    await tmux.shows('Which claim is to be moved?');
    tmux.type('Enter');
    await tmux.shows(/^▸ scope/m);
    tmux.write('period');
    await tmux.shows(/^▸ scope period/m);
    tmux.type('Enter');
    await tmux.shows('period (empty takes it out):');
    tmux.write('2026-03');
    tmux.type('Enter');
    await tmux.shows('+     scope: { period: 2026-03 }');
    expect(readFileSync(file, 'utf8')).toBe(before);
    tmux.type('Enter');
    await tmux.shows('Written to sources/meridian-wire.yaml');
    await tmux.shows('z undo');
    tmux.type('z');
    await tmux.shows('Undone');
    tmux.type('Z');
    await tmux.shows('Done again');
    tmux.type('q');
    await tmux.shows('ended with 0');
    expect(readFileSync(file, 'utf8')).toContain('scope: { period: 2026-03 }');
    await expectGivenBack(tmux, folder);
  });

  it('says what an edit has broken, and opens it', async () => {
    const { tmux } = await reviewing(110, 'slip.sh');
    tmux.type('e', 'Enter');
    await tmux.shows(/^Not all is read, e opens: sources\/meridian-wire\.yaml:\d+: /m);
    tmux.type('e');
    await tmux.shows(/^▸ sources\/meridian-wire\.yaml:\d+ +fault: /m);
    tmux.type('Enter');
    await tmux.shows(/2 of 2 undecided, by severity *$/m);
    tmux.type('q');
    await tmux.shows('ended with 0');
  });

  it('marks the words that differ by a look alone', async () => {
    const { tmux } = await reviewing();
    await tmux.shows('“12 dead”');
    expect(tmux.screen()).not.toMatch(/[[\]]/);
    expect(tmux.screenWithLooks()).toContain('“\u001b[1;4m12\u001b[0m');
    tmux.type('q');
    await tmux.shows('ended with 0');
  });

  it('gives the terminal back when Ctrl-C ends it', async () => {
    const { tmux, folder } = await reviewing();
    tmux.type('a');
    await tmux.shows('because:');
    tmux.write('half a reason');
    tmux.type('C-c');
    await tmux.shows('Ctrl-C once more quits.');
    tmux.type('C-c');
    await tmux.shows('ended with 130');
    await expectGivenBack(tmux, folder);
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
  });

  it('gives the terminal back when it is killed', async () => {
    const { tmux, folder } = await reviewing();
    process.kill(tmux.foreground(), 'SIGTERM');
    await tmux.shows('ended with 143');
    await expectGivenBack(tmux, folder);
  });

  it('ends line by line where it is told to', async () => {
    const { tmux, folder } = await reviewing();
    tmux.type('q');
    await tmux.shows('ended with 0');
    tmux.write(`clear; ${process.execPath} ${GAINSAY} review --plain; echo "plain ended with $?"`);
    tmux.type('Enter');
    await tmux.shows('Which position is right, 1 or 2?');
    for (const answer of ['1', 'the city confirmed it', 'q']) {
      tmux.write(answer);
      tmux.type('Enter');
    }
    await tmux.shows('plain ended with 0');
    expect(readFileSync(join(folder, 'decisions.yaml'), 'utf8')).toContain('the city confirmed it');
  });

  it('goes on where one left', async () => {
    const { tmux } = await reviewing();
    tmux.type('j', 'q');
    await tmux.shows('ended with 0');
    tmux.write(`clear; ${process.execPath} ${GAINSAY} review`);
    tmux.type('Enter');
    await tmux.shows(/^▸ +error +orlen-bridge.cost/m);
    tmux.type('q');
  });
});
