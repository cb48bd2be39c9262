import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { folderWith, RULES, runIn, source, type Files } from './fake-run.ts';

const DRAFT = `---
title: A day later
role: published
url: https://example.org/quake
---

At least :claim[21 people]{fact=kesra-quake.dead} died.

> So :claim[21 people]{fact=kesra-quake.dead}.
`;
const PROJECT: Files = {
  'rules/kesra.yaml': RULES,
  'sources/wire.yaml': source(['kesra-quake.dead', '12 people']),
  'sources/ours.md': DRAFT,
};

describe('a draft in Markdown', () => {
  it('is found by default, at every line, before the sources, and listed for correction', async () => {
    const { status, stdout } = await runIn(folderWith(PROJECT), ['check']);
    expect(status).toBe(1);
    expect(stdout).toContain('Then our piece contradicts the sources.');
    expect(stdout).toContain(`  21 people  1 witness
    sources/ours.md:7 published  “21 people”
    sources/ours.md:9 published  “21 people”
  12 people  1 witness
    sources/wire.yaml:3
`);
    expect(stdout).toContain(`Corrections due

  ours
    A day later
    https://example.org/quake
    sources/ours.md:7 “21 people” → 12 people
    sources/ours.md:9 “21 people” → 12 people
      gainsay explain `);
  });

  it('is found by the globs of the config, whatever its ending', async () => {
    const folder = folderWith({
      ...PROJECT,
      'sources/ours.md': '# Nothing\n',
      'drafts/ours.markdown': DRAFT,
      'gainsay.config.yaml': 'sources: [sources/*.yaml, "drafts/*"]\n',
    });
    expect((await runIn(folder, ['check'])).stdout).toContain('drafts/ours.markdown:7');
  });

  it('takes no part where it has neither front matter nor claims', async () => {
    const { status, stdout } = await runIn(folderWith({ ...PROJECT, 'sources/ours.md': '# About this folder\n' }), [
      'check',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('from 1 source.');
  });

  it('tells all faults of its front matter at their lines, as any YAML', async () => {
    const broken = DRAFT.replace('title: A day later', 'title: "A day\n  : x\nlater: [');
    const { status, stdout } = await runIn(folderWith({ ...PROJECT, 'sources/ours.md': broken }), ['check']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/sources\/ours\.md:[2-8]:\d+ {2}yaml\/syntax/);
    expect(stdout).not.toMatch(/sources\/ours\.md:1:1/);
  });

  it('is checked as tagged by gainsay tag', async () => {
    const folder = folderWith({
      ...PROJECT,
      'sources/ours.md': '---\nlanguage: en\n---\n\nThe quake at Kesra left 21 people dead.\n',
    });
    expect((await runIn(folder, ['tag', 'sources/ours.md'])).status).toBe(0);
    expect((await runIn(folder, ['check'])).stdout).toContain('the draft ours says 21 people');
  });
});

describe('a draft in plain text', () => {
  const files = (others: Files): Files => ({
    'rules/kesra.yaml': RULES,
    'sources/ours.yaml': `role: draft\ntext: { path: texts/box.txt }\n${source(['kesra-quake.dead', '21 people', '21 people'])}`,
    'texts/box.txt': 'At Kesra\n\n21 people died.\n',
    ...others,
  });
  const lines = async (others: Files): Promise<readonly string[]> => {
    const { stdout } = await runIn(folderWith(files(others)), ['check'], { columns: 200 });
    return [...stdout.matchAll(/^ {2}(?:mend|slip) .*$/gm)].map(([line]) => line);
  };
  const says = (value: string): string => source(['kesra-quake.dead', value]);

  it('is mended in its text, and then in its tag', async () => {
    expect(await lines({ 'sources/wire.yaml': says('12 people') })).toEqual([
      '  mend   21 people → 12 people in texts/box.txt:3, and its tag in sources/ours.yaml:5',
    ]);
  });

  it('is not taken over to a source that all others are against', async () => {
    const sources = { 'sources/a.yaml': says('21 people'), 'sources/b.yaml': says('21 people') };
    expect(await lines({ ...sources, 'sources/z.yaml': says('12 people') })).toEqual([
      '  slip   12 people for 21 people, in z (sources/z.yaml:3)',
    ]);
  });
});

it('a tag that departs from its quote is to be mended, also in the source of another', async () => {
  const rules = RULES.replace('gainsay:recommended', '[gainsay:recommended]');
  const tagged = `language: en\n${source(['kesra-quake.dead', '21 people', '12 people'])}`;
  const { stdout } = await runIn(folderWith({ 'rules/kesra.yaml': rules, 'sources/wire.yaml': tagged }), ['check']);
  expect(stdout).toContain('  mend   21 people → 12 people in sources/wire.yaml:4');
});

it.each([
  ['a hedge that fits one side', 'draft', 'about 12 people', 'the draft ours says about 12 people, in line with '],
  ['one side', 'published', '12 people', 'our piece ours, with a, says 12 people'],
  ['neither side', 'draft', '40 people', 'the draft ours says 40 people'],
])('a finding about a piece begins with the piece: %s', async (_name, role, value, beginning) => {
  const sources = {
    'sources/a.yaml': source(['kesra-quake.dead', '12 people']),
    'sources/b.yaml': source(['kesra-quake.dead', '21 people']),
  };
  const ours = `role: ${role}\n${source(['kesra-quake.dead', value])}`;
  const folder = folderWith({ 'rules/kesra.yaml': RULES, ...sources, 'sources/ours.yaml': ours });
  const { stdout } = await runIn(folder, ['check', '--format', 'json']);
  const { conflicts } = JSON.parse(stdout) as Report;
  const message = conflicts.find(({ about }) => about === 'ours')?.message ?? '';
  expect(message.slice(message.indexOf(': ') + 2)).toMatch(new RegExp(`^${beginning.replace('(', String.raw`\(`)}`));
});
