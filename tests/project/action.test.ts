import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { AT_ODDS, SOUND, source, type Files } from '../cli/fake-run.ts';
import { change, commit, git, GIT, repositoryWith } from '../cli/git-folder.ts';
import { ROOT } from './project-with.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

interface Ran {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of the action as GitHub's runner does: bash with its options, files for outputs, inputs by the environment. */
function run(workspace: string, given: Readonly<Record<string, string>> = {}, base = ''): Ran {
  const temporary = mkdtempSync(join(tmpdir(), 'gainsay-runner-'));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const summary = join(temporary, 'summary.md');
  const values = new Map<string, string>([
    ['github.event.pull_request.base.sha', base],
    ...Object.entries(action.inputs).map(([name, one]) => [`inputs.${name}`, given[name] ?? one.default] as const),
  ]);
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (_all, name: string) => values.get(name) ?? '');
  let log = '';
  let status = 0;
  for (const { id, shell, env, run: script } of action.runs.steps) {
    expect(shell).toBe('bash');
    const file = join(temporary, `${id}.sh`);
    const output = join(temporary, `${id}.output`);
    writeFileSync(file, script);
    writeFileSync(output, '');
    const step = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...GIT,
        PATH: `${dirname(process.execPath)}:${GIT.PATH}`,
        HOME: temporary,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temporary,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluate(value)])),
      },
    });
    log += step.stdout + step.stderr;
    for (const [, name = '', value = ''] of readFileSync(output, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm))
      values.set(`steps.${id}.outputs.${name}`, value);
    status = step.status ?? -1;
    if (status !== 0) break;
  }
  return {
    status,
    log,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, evaluate(value)])),
  };
}

/** A pull request: a repository on a branch of its own, and the commit that it is to be merged into. */
function pullRequest(before: Files, after: Files): { readonly folder: string; readonly base: string } {
  const folder = repositoryWith(before);
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  change(folder, after);
  commit(folder);
  return { folder, base };
}

const NEWS = {
  'sources/kesra-news.yaml': source(['orlen-bridge.cost', 'EUR 7 million'], ['orlen-bridge.cost', 'EUR 9 million']),
};

/** Accepts what is open in a project, as an editor would. */
function acceptAll(folder: string): void {
  const words = [join(ROOT, 'bin/gainsay.js'), 'baseline', '--reason', 'known', '--by', 'Desk'];
  expect(spawnSync(process.execPath, words, { cwd: folder, env: GIT }).status).toBe(0);
}

describe('the action', () => {
  it('puts no input into a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
  });

  it('passes where nothing is wrong', () => {
    const { status, outputs, summary } = run(repositoryWith(SOUND));
    expect([status, outputs]).toEqual([
      0,
      { status: '0', errors: '0', warnings: '0', new: '0', problems: '0', reports: '[]' },
    ]);
    expect(summary).toMatch(/^### Gainsay: No conflicts between 2 sources\n/);
  });

  it('fails for what a pull request brings in, beside its files, with counts and reports', () => {
    const { folder, base } = pullRequest(AT_ODDS, NEWS);
    const { status, log, summary, outputs } = run(folder, { formats: '  sarif:a b.sarif\r\n\n comment:c.md ' }, base);
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=sources\/kesra-news.yaml,line=3,endLine=3,col=12,/m);
    expect(log).not.toContain('file=sources/meridian-wire.yaml');
    expect(outputs).toEqual({
      ...{ status: '1', errors: '2', warnings: '0', new: '1', problems: '0' },
      reports: '["a b.sarif","c.md"]',
    });
    expect(summary).toMatch(new RegExp(`^### Gainsay: 1 new conflict since ${base.slice(0, 10)}\\n`));
    expect(readFileSync(join(folder, 'a b.sarif'), 'utf8')).toContain('kesra-news');
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toContain('1 unchanged');
  });

  it('lets a pull request through that only finds old debt, and takes all for new where it is told to', () => {
    const { folder, base } = pullRequest(AT_ODDS, { 'notes.md': 'later\n' });
    expect(run(folder, {}, base)).toMatchObject({ status: 0, outputs: { errors: '1', new: '0' } });
    expect(run(folder, { since: 'none' }, base)).toMatchObject({ status: 1, outputs: { new: '1' } });
    expect(run(folder, { since: 'none', 'fail-on': 'never' }, base)).toMatchObject({ status: 0 });
  });

  it('fetches the history that a checkout of one commit lacks', () => {
    const { folder: origin, base } = pullRequest(AT_ODDS, NEWS);
    const folder = join(origin, 'clone');
    git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, folder);
    expect(run(folder, {}, base)).toMatchObject({ status: 1, outputs: { errors: '2', new: '1' } });
  });

  it('checks a folder of the repository', () => {
    const inDesk = Object.fromEntries(Object.entries(AT_ODDS).map(([name, text]) => [`the desk/${name}`, text]));
    const { status, log } = run(repositoryWith(inDesk), { 'working-directory': 'the desk' });
    expect(status).toBe(1);
    expect(log).toContain('::error file=the desk/sources/meridian-wire.yaml,');
  });

  it('lets all conflicts fail it where it is told to', () => {
    const { folder, base } = pullRequest(AT_ODDS, { 'notes.md': 'later\n' });
    expect(run(folder, { 'fail-on-all': 'true' }, base)).toMatchObject({ status: 1, outputs: { new: '0' } });
  });

  it('counts the decisions of another commit where it is told to', () => {
    const { folder, base } = pullRequest(SOUND, AT_ODDS);
    acceptAll(folder);
    commit(folder);
    expect(run(folder, {}, base)).toMatchObject({ status: 0 });
    expect(run(folder, { 'decisions-from': base }, base)).toMatchObject({ status: 1, outputs: { new: '1' } });
    expect(run(folder, { since: 'none', 'decisions-from': base }, base)).toMatchObject({ status: 1 });
  });

  it('looks for texts where it is told to', () => {
    const text = 'In Kesra 17 people died.\n';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const folder = repositoryWith({
      ...SOUND,
      'sources/wire.yaml': `text: { sha256: ${sha256} }\n${source(['kesra-quake.dead', '12 people', '12 people died'])}`,
      'held here/a.txt': text,
    });
    expect(run(folder).status).toBe(0);
    expect(run(folder, { texts: ' held here \n' })).toMatchObject({
      status: 2,
      log: expect.stringMatching(/^::error file=sources\/wire.yaml,line=5,.*title=quote\/changed/m) as string,
    });
  });

  it.each([
    [{ 'fail-on': 'high' }, /'high' is invalid/],
    [{ formats: 'serif:x.sarif\nsarif:a.sarif' }, /^No format is called "serif"/],
    [{ formats: 'sarif:a.sarif\ncomment:nowhere/b.md' }, /^There is no folder nowhere/],
    [{ 'working-directory': 'desk <b>%0A' }, /^There is no folder desk <b>%250A\.$/],
    [{ since: 'nowhere' }, /^git knows no commit "nowhere"/],
  ])('tells what is wrong with its inputs, beside the run and in the summary: %o', (given, fault) => {
    const { status, log, summary, outputs } = run(repositoryWith(SOUND), given);
    const told = [...log.matchAll(/^::error title=Gainsay::(.*)$/gm)].map(([, words = '']) => words);
    expect([status, outputs['status'], outputs['reports']]).toEqual([2, '2', '[]']);
    expect(told.some((words) => fault.test(words))).toBe(true);
    expect(summary).toMatch(/^### Gainsay could not check\n\n<pre>.+<\/pre>\n$/s);
    expect(summary).not.toContain('<b>');
  });

  it('names only the reports that were written', () => {
    const folder = repositoryWith(SOUND);
    writeFileSync(join(folder, 'old.xml'), 'old');
    utimesSync(join(folder, 'old.xml'), 1, 1);
    const { status, outputs } = run(folder, { formats: 'sarif:a.sarif\nserif:old.xml' });
    expect([status, outputs['reports']]).toEqual([2, '[]']);
    expect(run(folder, { formats: 'sarif:a.sarif' }).outputs['reports']).toBe('["a.sarif"]');
  });

  it('says what is wrong with its inputs and obeys none of them', () => {
    const folder = repositoryWith(SOUND);
    const bait = '$(touch bait) `touch bait`; touch bait; "\' --config=x';
    for (const name of [
      'config',
      'fail-on',
      'since',
      'decisions-from',
      'texts',
      'formats',
      'version',
      'working-directory',
    ])
      expect(run(folder, { [name]: bait }).status).not.toBe(0);
    expect(run(folder, { since: '--output=bait' })).toMatchObject({ status: 2, outputs: { status: '2' } });
    expect(existsSync(join(folder, 'bait'))).toBe(false);
  });
});
