import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reports/registry.ts';
import { AT_ODDS, folderWith, runIn } from './fake-run.ts';

describe('gainsay report', () => {
  it('writes a page of its own, and says where', async () => {
    const folder = folderWith(AT_ODDS);
    const { status, stdout, stderr } = await runIn(folder, ['report']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^1 error in .*\nFails: 1 error\.\nWritten to gainsay-report\.html\.\n$/);
    const page = readFileSync(join(folder, 'gainsay-report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n/);
    expect(page).toContain('<h1>1 conflict between 2 sources</h1>');
    expect(page).toContain('class="chart"');
    expect(page).toMatch(/<\/html>\n$/);
  });

  it('writes over a report, but over nothing else without being told to', async () => {
    const folder = folderWith({ ...AT_ODDS, 'notes.html': '<html>my notes</html>' });
    expect((await runIn(folder, ['report'])).status).toBe(1);
    expect((await runIn(folder, ['report'])).status).toBe(1);
    const { status, stderr } = await runIn(folder, ['report', '--format', 'html:notes.html']);
    expect(status).toBe(2);
    expect(stderr).toContain('is no report of Gainsay; name another file, or write over it with --force');
    expect(readFileSync(join(folder, 'notes.html'), 'utf8')).toBe('<html>my notes</html>');
    expect((await runIn(folder, ['report', '--format', 'html:notes.html', '--force'])).status).toBe(1);
    expect(readFileSync(join(folder, 'notes.html'), 'utf8')).toContain('<!doctype html>');
  });

  it.each([...FORMATS.keys()])('knows a report in %s again, or says that it does not', async (format) => {
    const folder = folderWith(AT_ODDS);
    const call = ['report', '--format', `${format}:out`, '--fail-on', 'never'];
    expect((await runIn(folder, call)).status).toBe(0);
    const isUnknown = ['text', 'github', 'gitlab'].includes(format);
    expect((await runIn(folder, call)).status).toBe(isUnknown ? 2 : 0);
    expect((await runIn(folder, [...call, '--force'])).status).toBe(0);
  });

  it('gives the same bytes each time', async () => {
    const folder = folderWith(AT_ODDS);
    await runIn(folder, ['report', '--format', 'html:one.html']);
    await runIn(folder, ['report', '--format', 'html:two.html']);
    expect(readFileSync(join(folder, 'one.html'), 'utf8')).toBe(readFileSync(join(folder, 'two.html'), 'utf8'));
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const folder = folderWith({ ...AT_ODDS, 'there.html': '' });
    const { status, stderr } = await runIn(folder, ['report', '--format', 'html:gone/report.html']);
    expect([status, stderr]).toEqual([2, 'gainsay: There is no folder gone to write report.html into.\n']);
    expect(readdirSync(folder).sort()).toEqual(['rules', 'sources', 'there.html']);
    writeFileSync(join(folder, 'sources', 'kesra-news.yaml'), 'tilte: Quake\n');
    expect((await runIn(folder, ['report'])).status).toBe(2);
    expect(existsSync(join(folder, 'gainsay-report.html'))).toBe(true);
  });
});
