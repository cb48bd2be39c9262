import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkFolder } from '../../src/cli/check-folder.ts';
import type { Environment } from '../../src/cli/environment.ts';
import { createReportOpener } from '../../src/cli/review/open-report.ts';
import { AT_ODDS, folderWith } from './fake-run.ts';

const NOWHERE = { write: () => undefined, isTerminal: false, columns: undefined };

/** Opens the report of a project by a program. @returns what is told, and the page that is named in it */
async function openedBy(
  program: string,
): Promise<{ readonly told: string; readonly page: string; readonly id: string }> {
  const folder = folderWith(AT_ODDS);
  const programs = folderWith({});
  symlinkSync(program, join(programs, 'xdg-open'));
  const called = { config: null, current: folder, today: '2026-03-04', shownAt: null, texts: null };
  const checked = await checkFolder('.', called);
  if (typeof checked === 'string') throw new Error(checked);
  const variables = { PATH: programs };
  const environment: Environment = { folder, stdout: NOWHERE, stderr: NOWHERE, variables, now: () => new Date(0) };
  const id = checked.report.conflicts[0]?.id ?? '';
  const open = createReportOpener(environment);
  await open(checked, id);
  const told = await open(checked, id);
  const page = /\/\S+report\.html/.exec(told)?.[0] ?? '';
  onTestFinished(() => rmSync(dirname(page), { recursive: true, force: true }));
  // Nothing is added to the project.
  expect(readdirSync(folder).sort()).toEqual(['rules', 'sources']);
  return { told, page, id };
}

it.runIf(process.platform === 'linux')(
  'opens the report at a conflict, from a folder that is its user’s alone',
  async () => {
    const { told, page, id } = await openedBy('/bin/true');
    expect(told).toBe(`Opened ${page}`);
    expect(lstatSync(dirname(page)).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(page)).sort()).toEqual(['conflict.html', 'report.html']);
    expect(readFileSync(join(dirname(page), 'conflict.html'), 'utf8')).toContain(`url=report.html#c-${id}"`);
    expect(readFileSync(page, 'utf8')).toContain(`id="c-${id}"`);
  },
);

it.runIf(process.platform === 'linux')('says where the page is when no browser can be opened', async () => {
  const { told, page } = await openedBy('/bin/false');
  expect(told).toBe(`xdg-open could not open ${page}: status 1`);
  expect(readFileSync(page, 'utf8')).toContain('</html>');
});
