import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runIn, type Files } from '../cli/fake-run.ts';
import { repositoryWith } from '../cli/git-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = ['README.md', ...globSync('docs/*.md', { cwd: ROOT })];
const TEXTS = PAGES.map((name) => readFileSync(join(ROOT, name), 'utf8'));

/** What stands for something else where a command is told in general. */
const MEANT: Readonly<Record<string, string>> = { FOLDER: '.', TEXT: 'drafts/ours.md', ID: '3f2a', WHY: 'We know' };

/** What a test cannot wait for or reach, each with the test that holds it. */
const HELD_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['--watch', 'tests/cli/watch.test.ts'],
  ['--open', 'tests/cli/open-file.test.ts'],
  ['rates update', 'tests/cli/rates.test.ts'],
]);

/** The files that the README makes, by the name in the first line of each. */
function filesOfReadme(): Files {
  const [readme = ''] = TEXTS;
  const named = [...readme.matchAll(/^```yaml\n# (\S+)\n(.*?)^```/gms)].map(([, name = '', text = '']) => [name, text]);
  const [, draft = ''] = /^```markdown\n(.*?)^```/ms.exec(readme) ?? [];
  return {
    ...(Object.fromEntries(named) as Files),
    'sources/ours.md': draft,
    'drafts/ours.md': `---\nlanguage: en\n---\n\n${draft}`,
    'reports/kept.txt': '',
  };
}

/** Every call of the command that the pages name, in words. */
function calls(): readonly string[] {
  const found = TEXTS.flatMap((text) => [
    ...[...text.matchAll(/^(?:exec |npx |--no-install )*(gainsay .*)$/gm)].map(([, call = '']) =>
      call.replace(/ +#.*$/, ''),
    ),
    ...[...text.matchAll(/`(gainsay [^`]*)`/g)].map(([, call = '']) => call),
  ]);
  return [...new Set(found)].filter((call) => ![...HELD_ELSEWHERE.keys()].some((words) => call.includes(words)));
}

function wordsOf(call: string, id: string): readonly string[] {
  const [, ...words] = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
  return words.map((word) => {
    const meant = MEANT[word] ?? word.replace(/^\$\{\w+:-(?:origin\/)?(.*)\}$/, '$1');
    return meant === '3f2a' ? id : meant;
  });
}

async function reportIn(folder: string): Promise<Report> {
  return JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
}

describe('what the pages tell', () => {
  it('makes the conflict that the README promises', async () => {
    const folder = repositoryWith(filesOfReadme());
    const { conflicts, problems } = await reportIn(folder);
    expect(problems).toEqual([]);
    expect(conflicts.map(({ facts }) => facts)).toContainEqual(['kesra-quake.dead']);
  });

  it.each(calls())('runs %s', async (call) => {
    const folder = repositoryWith(filesOfReadme());
    const id = (await reportIn(folder)).conflicts[0]?.id ?? '';
    const { status, stderr } = await runIn(folder, wordsOf(call, id), {
      variables: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Ada' },
    });
    // A command may be called by its name alone, and then says what it needs.
    if (/^gainsay (decide|baseline)$/.test(call)) expect(stderr).toMatch(/^gainsay: (Name|No reason)/);
    // Without a verdict, `decide` says what there is to decide, and asks for one.
    else if (/^gainsay decide \w+$/.test(call)) expect(stderr).toContain('What is decided? One of');
    else expect([0, 1], stderr).toContain(status);
  });
});
