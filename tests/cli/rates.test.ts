import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, runIn, type Machine, type Ran } from './fake-run.ts';

const OLD = 'Date,USD,GBP\n2026-03-04,1.0834,0.8541\n2026-03-03,1.0801,0.8532\n';
const NEW =
  'Date,USD,GBP,JPY,\n2026-03-05,1.0851,0.8550,160.2,\n2026-03-04,1.0834,0.8541,160.0,\n2026-03-03,1.0801,0.8532,N/A,\n';
const FILE = 'rates/ecb.csv';

/** A server on this machine alone; it goes when the test ends. */
async function serving(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/rates`;
}

interface Updated extends Ran {
  readonly file: string;
  readonly files: readonly string[];
}

async function update(
  answer: RequestListener,
  { args = [], machine = {}, old = OLD }: { args?: readonly string[]; machine?: Machine; old?: string } = {},
): Promise<Updated> {
  const folder = folderWith({ [FILE]: old });
  const url = await serving(answer);
  const ran = await runIn(folder, ['rates', 'update', '--from', url, '--retries', '0', ...args], machine);
  return { ...ran, file: readFileSync(join(folder, FILE), 'utf8'), files: readdirSync(join(folder, 'rates')) };
}

const sending =
  (body: string | Uint8Array, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);

describe('gainsay rates update', () => {
  it('replaces the file by a newer history, and says what is new', async () => {
    const { status, stdout, stderr, file, files } = await update(sending(NEW));
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^rates\/ecb\.csv: 3 days from 2026-03-03 to 2026-03-05, 1 days new, SHA-256 [0-9a-f]{64}\.\n$/,
    );
    expect([status, file, files]).toEqual([0, NEW, ['ecb.csv']]);
  });

  it('unpacks the ZIP archive in which the bank publishes', async () => {
    const { status, file } = await update(sending(zipSync({ 'eurofxref-hist.csv': Buffer.from(NEW) })));
    expect([status, file]).toEqual([0, NEW]);
  });

  it('writes nothing where nothing is new', async () => {
    const { status, stdout } = await update(sending(OLD));
    expect(stdout).toMatch(/^rates\/ecb\.csv is up to date: 2 days/);
    expect(status).toBe(0);
  });

  it('counts the rates that changed', async () => {
    const { stdout } = await update(sending(NEW.replace('1.0834', '1.0835')));
    expect(stdout).toContain('1 rates changed');
  });

  it('shows on a terminal how far it got, and clears it away', async () => {
    const { stderr } = await update(sending(NEW), { machine: { isTerminal: true } });
    expect(stderr).toMatch(/\[#{24}\] 100 % of 0\.0 MB/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await update(sending(NEW), { machine: { isTerminal: true }, args: ['--quiet'] })).stderr).toBe('');
  });

  it.each<[string, RequestListener, string]>([
    [
      'a page',
      sending('<!doctype html>\n<p>Rates'),
      'is no file of rates: line 1, The first line must begin with "Date"',
    ],
    ['bytes that are no text', sending(Uint8Array.of(0xff, 0xfe, 0)), 'is no file of rates: what came is neither CSV'],
    ['nothing', sending(''), 'is no file of rates: line 1, The file is empty.'],
    ['no days', sending('Date,USD,GBP\n'), 'holds no day'],
    ['a day of words', sending(`${NEW}yesterday,1,2\n`), 'line 5, Not a day: "yesterday".'],
    [
      'a history that lacks a day',
      sending('Date,USD,GBP\n2026-03-04,1.0834,0.8541\n'),
      'lacks 2 rates that are there now, such as USD on 2026-03-03',
    ],
    [
      'a history that lacks a currency',
      sending('Date,USD\n2026-03-04,1.0834\n2026-03-03,1.0801\n'),
      'lacks 2 rates that are there now, such as GBP on 2026-03-03',
    ],
    [
      'an archive without a CSV file',
      sending(zipSync({ 'readme.txt': Buffer.from(NEW) })),
      'the ZIP archive holds no CSV file',
    ],
    [
      'a damaged archive',
      sending(zipSync({ 'a.csv': Buffer.from(NEW) }).subarray(0, 60)),
      'the ZIP archive is damaged',
    ],
    [
      'an archive of two',
      sending(zipSync({ 'a.csv': Buffer.from(NEW), 'b.csv': Buffer.from(NEW) })),
      'several CSV files',
    ],
    ['a small archive of very much', sending(zipSync({ 'a.csv': Buffer.alloc(50_000_001) })), 'larger than 50 MB'],
    ['an answer that there is nothing', sending('gone', 404), 'the server answers 404 Not Found'],
    [
      'more than any history holds',
      (_, response) => void response.writeHead(200, { 'content-length': '30000000' }).write('Date'),
      'the file is larger than 20 MB',
    ],
    [
      'what never ends',
      (_, response) => {
        const more = (): void => {
          if (!response.destroyed) response.write(Buffer.alloc(1_000_000), more);
        };
        response.writeHead(200);
        more();
      },
      'the file is larger than 20 MB',
    ],
    [
      'what breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write(NEW);
        setTimeout(() => response.destroy(), 50);
      },
      'the transfer broke off',
    ],
    ['a server that hangs up', (request) => void request.socket.destroy(), 'the transfer broke off'],
  ])('keeps what is there when %s comes', async (_, answer, told) => {
    const { status, stdout, stderr, file, files } = await update(answer);
    expect(stderr).toContain(told);
    expect(stderr).toMatch(/; rates\/ecb\.csv stays as it is\.\n$/);
    expect([status, stdout, file, files]).toEqual([2, '', OLD, ['ecb.csv']]);
  });

  it('gives up on a slow server after the time that it was given', async () => {
    const { status, stderr, file } = await update((_, response) => void response.writeHead(200).write('Date,'), {
      args: ['--timeout', '1'],
    });
    expect(stderr).toContain('nothing complete came within 1 seconds');
    expect([status, file]).toEqual([2, OLD]);
  });

  it('tries again what may pass, and only that', async () => {
    let asked = 0;
    const busyOnce: RequestListener = (request, response) => {
      asked += 1;
      sending(asked === 1 ? 'busy' : NEW, asked === 1 ? 503 : 200)(request, response);
    };
    expect((await update(busyOnce, { args: ['--retries', '2'] })).file).toBe(NEW);
    expect(asked).toBe(2);
    let missing = 0;
    await update(
      (request, response) => {
        missing += 1;
        sending('', 404)(request, response);
      },
      { args: ['--retries', '2'] },
    );
    expect(missing).toBe(1);
  });

  it('says so where nobody listens, or where the name leads nowhere', async () => {
    const folder = folderWith({ [FILE]: OLD });
    const from = (url: string): Promise<Ran> => runIn(folder, ['rates', 'update', '--from', url, '--retries', '1']);
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const host = `127.0.0.1:${String(port)}`;
    expect(await from(`http://${host}/`)).toEqual({
      status: 2,
      stdout: '',
      stderr: `gainsay: No rates came from http://${host}/: ${host} refuses the connection (tried 2 times); rates/ecb.csv stays as it is.\n`,
    });
    expect((await from('http://rates.invalid/')).stderr).toContain(
      'rates.invalid cannot be found, as when this machine is offline (tried 2 times); rates/ecb.csv stays as it is.',
    );
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(OLD);
  });

  it('makes the file where there is none', async () => {
    const folder = folderWith({});
    const { status } = await runIn(folder, ['rates', 'update', '--from', await serving(sending(NEW))]);
    expect([status, readFileSync(join(folder, FILE), 'utf8')]).toEqual([0, NEW]);
  });

  it.each([
    [['--from', 'ecb.csv'], 'is no address that begins with http'],
    [['--from', 'file:///etc/passwd'], 'is no address that begins with http'],
    [['--file', '../ecb.csv'], 'leads out of the project'],
    [['--file', 'rates/link/ecb.csv'], 'leads out of the project'],
    [['--timeout', '0'], 'It is a whole number from 1 to 3600.'],
    [['--retries', 'many'], 'It is a whole number from 0 to 10.'],
  ])('refuses %j', async (args, told) => {
    const folder = folderWith({ [FILE]: OLD });
    symlinkSync('/tmp', join(folder, 'rates/link'));
    const { status, stderr } = await runIn(folder, ['rates', 'update', '--from', 'http://127.0.0.1:1/', ...args]);
    expect(stderr).toContain(told);
    expect(status).toBe(2);
  });
});

describe('gainsay rates show', () => {
  const show = (...args: readonly string[]): Promise<Ran> =>
    runIn(folderWith({ [FILE]: OLD }), ['rates', 'show', ...args]);

  it('shows the rate of the day and those that amounts are compared by', async () => {
    expect(await show('EUR', 'USD', '2026-03-04')).toEqual({
      status: 0,
      stdout:
        'EUR 1 = USD 1.0834 on 2026-03-04\nAmounts of that day are compared at 1.0801 to 1.0834 (2026-03-03 to 2026-03-04);\nwithin the rates of the year, 1.0801 to 1.0834, they are possible.\n',
      stderr: '',
    });
  });

  it('takes codes in small letters, and says one day and one rate once', async () => {
    const folder = folderWith({ [FILE]: 'Date,USD\n2026-03-04,1.0834\n' });
    expect((await runIn(folder, ['rates', 'show', 'eur', 'usd', '2026-03-04'])).stdout).toBe(
      'EUR 1 = USD 1.0834 on 2026-03-04\nAmounts of that day are compared at 1.0834 (2026-03-04);\nwithin the rates of the year, 1.0834, they are possible.\n',
    );
  });

  it('goes through the euro', async () => {
    expect((await show('USD', 'GBP', '2026-03-04')).stdout).toMatch(/^USD 1 = GBP 0\.788351 on 2026-03-04\n/);
  });

  it('names the nearest days where a day has no rate', async () => {
    const { status, stderr } = await show('EUR', 'USD', '2026-03-07');
    expect(stderr).toBe(
      'No rate between EUR and USD is known for 2026-03-07. Around it: 1.0801 to 1.0834 (2026-03-03 to 2026-03-04).\n',
    );
    expect(status).toBe(1);
  });

  it('lists everything that is wrong with the call', async () => {
    const { status, stderr } = await show('EURO', 'dollar', 'today');
    expect(stderr.match(/^gainsay: /gm)).toHaveLength(3);
    expect(status).toBe(2);
  });
});
