import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT_ODDS, RULES, runIn, source } from './fake-run.ts';
import { change, commit, GIT, repositoryWith } from './git-folder.ts';

const TOLL = (value: string): string => source(['kesra-quake.dead', value]);
const AGREED = {
  'rules/kesra.yaml': RULES,
  'sources/a.yaml': TOLL('12 people'),
  'sources/b.yaml': TOLL('12 people'),
};

/** The file that each format shows the only conflict at. */
async function shownAt(folder: string, ...argv: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const written = async (format: string): Promise<string> =>
    (await runIn(folder, ['check', '--format', format, ...argv], { variables: GIT })).stdout;
  const [github, gitlab, sarif] = [await written('github'), await written('gitlab'), await written('sarif')];
  const run = (JSON.parse(sarif) as { runs: { results: { locations: { physicalLocation: unknown }[] }[] }[] }).runs[0];
  return {
    github: /file=(.*?),/.exec(github)?.[1] ?? '',
    gitlab: (JSON.parse(gitlab) as { location: { path: string } }[])[0]?.location.path ?? '',
    sarif: /"uri":"(.*?)"/.exec(JSON.stringify(run?.results[0]))?.[1] ?? '',
  };
}

describe('what a change brings in is shown at a file that it touches', () => {
  const SINCE = ['--since', 'main'];

  it('where services show only those, and elsewhere where it always is', async () => {
    const folder = repositoryWith(AGREED);
    change(folder, { 'sources/z.yaml': TOLL('21 people') });
    expect(await shownAt(folder, ...SINCE)).toEqual({
      github: 'sources/z.yaml',
      gitlab: 'sources/z.yaml',
      sarif: 'sources/a.yaml',
    });
    commit(folder);
    expect((await shownAt(folder, ...SINCE))['github']).toBe('sources/z.yaml');
    expect((await shownAt(folder))['github']).toBe('sources/a.yaml');
  });

  it('a published piece, which comes to be wrong by a new source', async () => {
    const piece = `role: published\n${TOLL('12 people')}`;
    const folder = repositoryWith({ 'rules/kesra.yaml': RULES, 'sources/ours.yaml': piece });
    change(folder, { 'sources/wire.yaml': TOLL('21 people') });
    const at = await shownAt(folder, ...SINCE);
    expect(at).toEqual({ github: 'sources/wire.yaml', gitlab: 'sources/wire.yaml', sarif: 'sources/ours.yaml' });
    change(folder, { 'sources/ours.yaml': piece.replace('12', '13') });
    expect((await shownAt(folder, ...SINCE))['github']).toBe('sources/ours.yaml');
  });

  it('nowhere else where it touches none of the sources', async () => {
    const folder = repositoryWith({ ...AT_ODDS, 'rules/kesra.yaml': RULES.replace('12', '12') });
    change(folder, { 'rules/more.yaml': 'rules: [{ id: toll, kind: agreement, facts: "*.dead", severity: error }]\n' });
    expect((await shownAt(folder, ...SINCE))['github']).toBe('sources/meridian-wire.yaml');
  });
});

describe('in a folder of a repository', () => {
  const desk = (files: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, string | Uint8Array>> =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`desks/north side/${name}`, text]));
  const folderOf = (): string => {
    const ours = `---\nrole: draft\n---\n\n:claim[31 people]{fact=kesra-quake.dead}\n`;
    const folder = repositoryWith(
      desk({ ...AGREED, 'sources/ours.md': ours, 'rules/odd.yaml': 'facts: { x.y: { typ: date } }\n' }),
    );
    mkdirSync(join(folder, 'out'));
    return folder;
  };

  it.each(['comment', 'junit', 'github', 'gitlab'])(
    'names files from the top of the repository as %s, which a service shows',
    async (format) => {
      const folder = folderOf();
      const { stdout } = await runIn(folder, ['check', 'desks/north side', '--format', format]);
      const places = [...stdout.matchAll(/(?:sources|rules)\/[a-z]+\.(?:md|yaml)/g)];
      expect(places.length).toBeGreaterThan(0);
      for (const { index } of places) expect(stdout.slice(0, index)).toMatch(/desks\/north(?: |%20)side\/$/);
    },
  );

  it('names them from the folder for people', async () => {
    const { stdout } = await runIn(folderOf(), ['check', 'desks/north side']);
    expect(stdout).toContain('sources/ours.md');
    expect(stdout).not.toContain('north side/');
  });

  it('shows an edit with what it alters', async () => {
    const folder = repositoryWith(
      desk({
        ...AGREED,
        'sources/ours.md': '---\nrole: draft\nlanguage: en\n---\n\n:claim[21 people]{fact=kesra-quake.dead}\n',
      }),
    );
    const { stdout } = await runIn(folder, ['check', 'desks/north side', '--format', 'junit'], { columns: 200 });
    expect(stdout.replace(/\s+/g, ' ')).toContain('mend 21 people → 12 people in desks/north side/sources/ours.md:6');
  });
});
