import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { AT_ODDS, folderWith, RULES, runIn, SOUND, source } from './fake-run.ts';

const BROKEN = { ...AT_ODDS, 'sources/kesra-news.yaml': 'tilte: Quake\nclaims: []\n' };
const WARNED = {
  ...SOUND,
  'sources/kesra-news.yaml': `supersedes: nobody\n${source(['kesra-quake.struck', '2026-03-04'])}`,
};

describe('the exit status', () => {
  it.each([
    ['nothing found', SOUND, [], 0],
    ['a conflict', AT_ODDS, [], 1],
    [
      'a conflict below the gate',
      { ...AT_ODDS, 'rules/z.yaml': 'rules:\n  - { id: agreement, kind: agreement, severity: warning }\n' },
      [],
      0,
    ],
    [
      'a conflict at the gate',
      { ...AT_ODDS, 'rules/z.yaml': 'rules:\n  - { id: agreement, kind: agreement, severity: warning }\n' },
      ['--fail-on', 'warning'],
      1,
    ],
    [
      'a conflict for information',
      { ...AT_ODDS, 'rules/z.yaml': 'rules:\n  - { id: agreement, kind: agreement, severity: info }\n' },
      ['--fail-on', 'info'],
      1,
    ],
    ['a conflict without a gate', AT_ODDS, ['--fail-on', 'never'], 0],
    ['a fault in the input', BROKEN, [], 2],
    ['a fault in the input without a gate', BROKEN, ['--fail-on', 'never'], 2],
    ['a warning about the input', WARNED, ['--fail-on', 'info'], 0],
  ] as const)('of %s', async (_name, files, argv, status) => {
    expect((await runIn(folderWith(files), ['check', ...argv])).status).toBe(status);
  });

  it('is not changed by an output file', async () => {
    const folder = folderWith(AT_ODDS);
    expect((await runIn(folder, ['check', '--format', 'json:report.json'])).status).toBe(1);
  });
});

describe('the project', () => {
  it('is the current folder or the one named', async () => {
    const folder = folderWith(
      Object.fromEntries(Object.entries(AT_ODDS).map(([name, text]) => [`desk/${name}`, text])),
    );
    expect(await runIn(folder, ['check', 'desk'])).toEqual(await runIn(join(folder, 'desk'), ['check']));
  });

  it.each([
    ['nowhere', 'gainsay: There is no folder nowhere.\n'],
    ['rules/kesra.yaml', 'gainsay: rules/kesra.yaml is no folder; a project is checked by its folder.\n'],
    ['\u001b[2J', 'gainsay: There is no folder \\x1b[2J.\n'],
  ])('is not %s', async (folder, stderr) => {
    expect(await runIn(folderWith(SOUND), ['check', folder])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('has tables told that stand among its sources, which nobody reads', async () => {
    const folder = folderWith({
      ...SOUND,
      'sources/tolls.csv': 'fact,value\n',
      'sources/wages/2026.XLSX': '',
      'tables/a.csv': '',
    });
    const { status, stderr } = await runIn(folder, ['check', '--format', 'json']);
    expect(status).toBe(0);
    expect(stderr.match(/\S+ {2}(?:project|table)\/\S+/g)?.sort()).toEqual([
      'sources/tolls.csv  table/no-mapping',
      'sources/wages/2026.XLSX  project/not-read',
    ]);
  });

  it('without sources is a fault in the input', async () => {
    const ran = await runIn(folderWith({}), ['check']);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('There are no sources to check.');
  });
});

describe('the output', () => {
  it('for people goes to stdout, problems included', async () => {
    const { stdout, stderr } = await runIn(folderWith(BROKEN), ['check']);
    expect(stdout).toContain('1 conflict between 2 sources, and 1 fault in the input');
    expect(stdout).toContain('Unknown key "tilte". Did you mean "title"?');
    expect(stderr).toBe('');
  });

  it('for programs has problems beside it, for people', async () => {
    const { stdout, stderr } = await runIn(folderWith(BROKEN), ['check', '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(report.problems.map(({ code }) => code)).toEqual(['shape/unknown-key']);
    expect(stderr).toBe(`sources/kesra-news.yaml:1:1  shape/unknown-key
  error    Unknown key "tilte". Did you mean "title"?
  1 │ tilte: Quake
    │ ^
  hint     Known here: title, publisher, language, published, role, url, archived, corrected,
           supersedes, withdrawn, embargo, origin, zone, symbols, text, claims

`);
  });

  it('in a file leaves the outcome on stderr', async () => {
    const folder = folderWith(AT_ODDS);
    const { stdout, stderr } = await runIn(folder, ['check', '--format', 'json:report.json']);
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: '1 error in 2 claims on 1 fact from 2 sources.\nFails: 1 error.\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'rules', 'sources']);
    const direct = await runIn(folder, ['check', '--format', 'json']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(direct.stdout);
  });

  it('in a file has neither colour nor the width of the terminal', async () => {
    const folder = folderWith(AT_ODDS);
    const terminal = { isTerminal: true, columns: 50 };
    const { stdout } = await runIn(folder, ['check', '--format', 'text', '--format', 'text:report.txt'], terminal);
    expect(stdout).toContain('\u001b[');
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe((await runIn(folder, ['check'])).stdout);
  });

  it('replaces a file through a link to it, and writes into what is no file', async () => {
    const folder = folderWith({ ...AT_ODDS, 'out/real.json': 'old', 'out/other.txt': 'kept' });
    symlinkSync('real.json', join(folder, 'out/link.json'));
    expect(
      (await runIn(folder, ['check', '--format', 'json:out/link.json', '--format', 'text:/dev/null'])).status,
    ).toBe(1);
    expect(readFileSync(join(folder, 'out/real.json'), 'utf8')).toContain('gainsay-report/1');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['link.json', 'other.txt', 'real.json']);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('is the same in any order of files', async () => {
    const { stdout } = await runIn(folderWith(AT_ODDS), ['check', '--format', 'json']);
    const turned = Object.fromEntries(Object.entries(AT_ODDS).reverse());
    expect((await runIn(folderWith(turned), ['check', '--format', 'json'])).stdout).toBe(stdout);
  });
});

describe('a wrong call', () => {
  it.each([
    [['--format', 'jsno'], 'gainsay: No format is called "jsno". Did you mean json?\n'],
    [['--format', 'xml'], `gainsay: No format is called "xml". Formats are: ${[...FORMATS.keys()].join(', ')}.\n`],
    [['--format', 'json:'], 'gainsay: --format json: names no file after the colon.\n'],
    [['--format', 'json:gone/report.json'], 'gainsay: There is no folder gone to write report.json into.\n'],
    [['--format', 'json:rules'], 'gainsay: rules is a folder; name a file in it.\n'],
    [
      ['--format', 'json', '--format', 'text'],
      'gainsay: Two reports, json and text, cannot both go to stdout; give one a file of its own.\n',
    ],
    [
      ['--format', 'json:a', '--format', 'text:./a'],
      'gainsay: Two reports, json and text, cannot both go to ./a; give one a file of its own.\n',
    ],
    [
      ['--show', 'compatble'],
      'gainsay: --show knows compatible, incomparable, decided, baseline and unchanged, not "compatble". Did you mean compatible?\n',
    ],
    [
      ['--now', 'today'],
      'gainsay: --now "today" is no day and no instant: write a day such as 2026-03-04, or an instant such as 2026-03-04T06:40Z.\n',
    ],
    [
      ['--now', '2026-02-30'],
      'gainsay: --now "2026-02-30" is no day and no instant: February 2026 ends on 2026-02-28.\n',
    ],
    [
      ['--now', '2026-03-04T06:40'],
      'gainsay: --now 2026-03-04T06:40 has no zone; write 2026-03-04T06:40Z, or its distance from UTC.\n',
    ],
    [
      ['--now', '2026', '--show', 'all', '--format', 'xml'],
      `gainsay: No format is called "xml". Formats are: ${[...FORMATS.keys()].join(', ')}.\n` +
        'gainsay: --show knows compatible, incomparable, decided, baseline and unchanged, not "all".\n' +
        'gainsay: --now "2026" is no day and no instant: write a day such as 2026-03-04, or an instant such as 2026-03-04T06:40Z.\n',
    ],
    [
      ['--fail-on', 'fatal'],
      "gainsay: option '--fail-on <severity>' argument 'fatal' is invalid. Allowed choices are error, warning, info, never.\n",
    ],
    [['--formt', 'json'], "gainsay: unknown option '--formt'\n(Did you mean --format?)\n"],
    [['-q'], "gainsay: unknown option '-q'\n(gainsay check --help lists what there is)\n"],
    [['.', 'elsewhere'], "gainsay: too many arguments for 'check'. Expected 1 argument but got 2: ., elsewhere.\n"],
    [['--config'], "gainsay: option '--config <file>' argument missing\n"],
  ])('%s is refused', async (argv, stderr) => {
    expect(await runIn(folderWith(SOUND), ['check', ...argv])).toEqual({ status: 2, stdout: '', stderr });
  });

  it.each([
    ['chek', "gainsay: unknown command 'chek'\n(Did you mean check?)\n"],
    ['--verion', "gainsay: unknown option '--verion'\n(Did you mean --version?)\n"],
    ['\u001b]0;x\u0007', "gainsay: unknown command '\\x1b]0;x\\x07'\n(gainsay --help lists what there is)\n"],
    ['-v', "gainsay: unknown option '-v'\n(gainsay --help lists what there is)\n"],
  ])('%s is refused', async (word, stderr) => {
    expect(await runIn('/', [word])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('has help as a command as well', async () => {
    const [said, asked] = [await runIn('/', ['help', 'check']), await runIn('/', ['check', '--help'])];
    expect(said).toEqual(asked);
    expect(await runIn('/', ['help'])).toEqual(await runIn('/', ['--help']));
    expect((await runIn('/', ['help', 'chek'])).status).toBe(2);
  });

  it('without a command shows help on stderr', async () => {
    const { status, stdout, stderr } = await runIn('/', []);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: gainsay');
  });
});

describe('days and instants are taken for --now', () => {
  it.each(['2026-03-04', '2024-02-29', '2026-03-04T06:40Z', '2026-03-04T06:40:30+03:00'])('%s', async (now) => {
    expect((await runIn(folderWith(SOUND), ['check', '--now', now])).status).toBe(0);
  });
});

describe('help and version', () => {
  it.each([
    [['--help']],
    [['check', '--help']],
    [['explain', '-h']],
    [['schema', '--help']],
    [['init', '--help']],
    [['doctor', '--help']],
  ])('%s', async (argv) => {
    const { status, stdout, stderr } = await runIn('/', argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`../golden/help-${argv[0]?.replace('--', '') ?? ''}.txt`);
  });

  it('--version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(await runIn('/', ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('--quiet', () => {
  it('shows what fails the check and the summary', async () => {
    const files = {
      ...BROKEN,
      'sources/orlen-gazette.yaml': source(['orlen-bridge.cost', 'EUR 750 million']),
      'sources/a.yaml': source(['orlen-bridge.cost', 'EUR 746 million']),
    };
    const { stdout } = await runIn(folderWith(files), ['check', '--quiet']);
    expect(stdout.split('\n')[0]).toMatch(/^error {4}/);
    expect(stdout).not.toContain('possible');
    expect(stdout).toContain('Unknown key');
    expect(stdout).toMatch(/\n1 error and 1 for information in .* sources\.\n1 fault in the input\.\nFails: .*\n$/);
  });

  it('shows the summary alone where nothing does', async () => {
    expect(await runIn(folderWith(AT_ODDS), ['check', '--quiet', '--fail-on', 'never'])).toEqual({
      status: 0,
      stdout: '1 error in 2 claims on 1 fact from 2 sources.\n',
      stderr: '',
    });
  });
});

it('shows what is compatible and incomparable where it is asked to', async () => {
  const files = {
    'rules/kesra.yaml': `${RULES}scopes: { law: [building, water] }\n`,
    'sources/a.yaml': `claims:\n  - { fact: orlen-bridge.cost, value: EUR 30 million, scope: { law: building } }\n  - { fact: kesra-quake.struck, value: 2026-03-04 }\n`,
    'sources/b.yaml': `claims:\n  - { fact: orlen-bridge.cost, value: EUR 50 million, scope: { law: water } }\n  - { fact: kesra-quake.struck, value: 2026-03 }\n`,
  };
  const folder = folderWith(files);
  expect((await runIn(folder, ['check'])).stdout).toBe(
    'No conflicts between 2 sources\n\nNo conflicts in 4 claims on 2 facts from 2 sources.\n',
  );
  const { stdout } = await runIn(folder, ['check', '--show', 'compatible,incomparable']);
  expect(stdout).toMatch(
    /Compatible although they differ\n\n {2}[^\n]*The quake at Kesra[^\n]*\n.*sources\/a\.yaml:3.*Not comparable\n\n {2}Cost of the bridge at Orlen\n/su,
  );
  expect((await runIn(folder, ['check', '--show', 'incomparable'])).stdout).not.toContain('Compatible');
});

describe('colour', () => {
  const coloured = async (argv: readonly string[], machine: Parameters<typeof runIn>[2]): Promise<boolean> =>
    (await runIn(folderWith(AT_ODDS), ['check', ...argv], machine)).stdout.includes('\u001b[');

  it.each([
    ['a pipe', [], {}, false],
    ['a terminal', [], { isTerminal: true }, true],
    ['a terminal with --no-color', ['--no-color'], { isTerminal: true }, false],
    ['NO_COLOR', [], { isTerminal: true, variables: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { isTerminal: true, variables: { NO_COLOR: '' } }, true],
    ['a dumb terminal', [], { isTerminal: true, variables: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR', [], { variables: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR against NO_COLOR', [], { variables: { FORCE_COLOR: '', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTerminal: true, variables: { FORCE_COLOR: '0' } }, false],
    ['--no-color against FORCE_COLOR', ['--no-color'], { variables: { FORCE_COLOR: '1' } }, false],
  ] as const)('with %s', async (_name, argv, machine, expected) => {
    expect(await coloured(argv, machine)).toBe(expected);
  });
});

it('keeps a file whole where it cannot be written', async () => {
  const folder = folderWith(AT_ODDS);
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/report.json'), 'old');
  // A folder in the place of the draft is what writing stumbles over, whoever runs the tests.
  mkdirSync(join(folder, `out/.report.json.${String(process.pid)}.tmp`));
  const { status, stderr } = await runIn(folder, ['check', '--format', 'json:out/report.json']);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^1 error .*\nFails: 1 error\.\ngainsay: .*report\.json cannot be written: it is a folder\.\n$/,
  );
  expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe('old');
});
