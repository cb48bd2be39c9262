import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseRates } from '../../documents/parse-rates.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import { isoDay } from '../../values/calendar.ts';
import type { RateTable } from '../../values/rate-table.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { writeFiles } from '../outputs.ts';
import { changedRates } from '../rates/changed-rates.ts';
import { download } from '../rates/download.ts';
import { unpackRates } from '../rates/unpack-rates.ts';
import { isWithin, reasonOf } from '../read-text.ts';
import { refuse } from '../refuse.ts';

const MOST = 20_000_000;

/** The options of `gainsay rates update` as they were given. */
export interface RatesUpdateOptions {
  readonly from: string;
  readonly file: string;
  readonly timeout: number;
  readonly retries: number;
  readonly quiet?: boolean;
}

/**
 * Replaces the project's reference rates by those at an address: whole or not at all, and only by what holds every rate
 * that was there before.
 */
export async function ratesUpdate(
  { from, file, timeout, retries, quiet = false }: RatesUpdateOptions,
  { folder, stdout, stderr }: Environment,
): Promise<ExitStatus> {
  const kept = (why: string): ExitStatus => refuse([`${why}; ${file} stays as it is.`], stderr);
  if (!/^https?:$/.test(protocolOf(from)))
    return refuse([`--from ${from} is no address that begins with http.`], stderr);
  const path = resolve(folder, file);
  if (!staysInside(path, folder)) return refuse([`--file ${file} leads out of the project.`], stderr);

  const showing = stderr.isTerminal && !quiet;
  const bytes = await download({
    url: from,
    timeout: timeout * 1000,
    retries,
    wait: 500,
    most: MOST,
    progress: (line) => {
      if (showing) stderr.write(`\r\u001b[K${escapeControls(line)}`);
    },
  });
  if (showing) stderr.write('\r\u001b[K');
  if (typeof bytes === 'string') return kept(`No rates came from ${from}: ${bytes}`);
  const { text, fault } = unpackRates(bytes);
  if (fault !== undefined) return kept(`What came from ${from} is no file of rates: ${fault}`);
  const { table, problems } = parseRates([{ path: file, text }]);
  const [problem] = problems;
  if (problem)
    return kept(`What came from ${from} is no file of rates: line ${String(problem.line)}, ${problem.message}`);
  if (table.days.length === 0) return kept(`What came from ${from} holds no day`);

  const before = present(path);
  if (before === text) {
    stdout.write(`${file} is up to date: ${told(table)}, SHA-256 ${sha256(text)}.\n`);
    return 0;
  }
  const old = parseRates(before === null ? [] : [{ path: file, text: before }]).table;
  const currencies = (before ?? '').split('\n', 1)[0]?.trim().split(',').slice(1).filter(old.has) ?? [];
  const { added, lost, changed } = changedRates(old, table, currencies);
  const [first] = lost;
  if (first)
    return kept(
      `What came from ${from} lacks ${String(lost.length)} rates that are there now, such as ${first.currency} on ${isoDay(first.day)}`,
    );
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return kept(`${file} cannot be written: ${reasonOf(error)}`);
  }
  const unwritten = writeFiles(new Map([[path, text]]));
  if (unwritten.length > 0) return refuse(unwritten, stderr);
  if (present(path) !== text)
    return refuse([`${file} does not hold what was written to it; is the disk full?`], stderr);
  const changes = changed === 0 ? '' : `, ${String(changed)} rates changed`;
  stdout.write(`${file}: ${told(table)}, ${String(added)} days new${changes}, SHA-256 ${sha256(text)}.\n`);
  return 0;
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}

/** Whether a file that may not be there yet lies in the folder, links followed. */
function staysInside(path: string, folder: string): boolean {
  const root = realpathSync(folder);
  for (let at = path; ; at = dirname(at)) {
    try {
      return isWithin(realpathSync(at), root);
    } catch {
      // What is not there yet lies where the folder above it lies.
      if (at === dirname(at) || !isWithin(at, resolve(folder))) return false;
    }
  }
}

function present(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function told({ days }: RateTable): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return `${String(days.length)} days from ${isoDay(first)} to ${isoDay(last)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
