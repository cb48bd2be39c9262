// The step of the action that checks: it takes the inputs from the environment, where nothing in them is read as code, and
// tells GitHub what came of it. It runs by whatever Node the runner has.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env;
const input = (name) => process.env[name] ?? '';
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const folder = input('FOLDER') || '.';
const formats = linesOf(input('FORMATS'));
const files = formats.flatMap((format) => (format.includes(':') ? [format.slice(format.indexOf(':') + 1)] : []));
const temporary = mkdtempSync(join(RUNNER_TEMP, 'gainsay-'));
const data = join(temporary, 'report.json');
// Not every file system knows the moment more exactly than by the second.
const begun = Math.floor(statSync(temporary).mtimeMs / 1000) * 1000;

const option = (name, value) => (value === '' ? [] : [`--${name}=${value}`]);
const words = [
  'check',
  '--format=github',
  `--format=json:${data}`,
  ...option('fail-on', input('FAIL_ON')),
  ...option('config', input('CONFIG')),
  ...option('since', input('SINCE')),
  ...option('decisions-from', input('DECISIONS_FROM')),
  ...linesOf(input('TEXTS')).map((name) => `--texts=${name}`),
  ...(input('FAIL_ON_ALL') === 'true' ? ['--fail-on-all'] : []),
  ...formats.map((format) => `--format=${format}`),
];

function check() {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { status: 2, stderr: `There is no folder ${folder}.\n` };
  const ran = spawnSync(process.execPath, [input('COMMAND'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return { status: ran.status ?? 2, stderr: ran.error ? `${ran.stderr}${ran.error.message}\n` : ran.stderr };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(data, 'utf8'));
  } catch {
    // Where the call is at fault there is no report.
    return null;
  }
}

function isWritten(file) {
  const present = statSync(resolve(folder, file), { throwIfNoEntry: false });
  return present !== undefined && present.mtimeMs >= begun;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const asMarkup = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const { status, stderr } = check();
const report = readReport();
const isInputAtFault = report?.problems.some(({ severity }) => severity === 'error') ?? false;
if (status === 2 && !isInputAtFault) {
  // The report tells what is wrong in the input; what is wrong with the call stands nowhere else.
  const faults = linesOf(stderr.replace(/^(?:gainsay|error): /gm, ''));
  for (const fault of faults) process.stdout.write(`::error title=Gainsay::${escaped(fault)}\n`);
  if (GITHUB_STEP_SUMMARY)
    appendFileSync(GITHUB_STEP_SUMMARY, `### Gainsay could not check\n\n<pre>${asMarkup(faults.join('\n'))}</pre>\n`);
} else process.stderr.write(stderr);

const outputs = [`status=${status}`, `reports=${JSON.stringify(files.filter(isWritten))}`];
if (report) {
  const { summary, conflicts } = report;
  const open = conflicts.filter(({ state }) => state === 'open' || state === 'stale');
  const fresh = open.filter(({ change, severity }) => change !== 'unchanged' && severity !== 'info');
  outputs.push(`errors=${summary.error}`, `warnings=${summary.warning}`, `new=${fresh.length}`);
  outputs.push(`problems=${summary.problems}`);
}
appendFileSync(GITHUB_OUTPUT, `${outputs.join('\n')}\n`);
rmSync(temporary, { recursive: true, force: true });
process.exitCode = status;
