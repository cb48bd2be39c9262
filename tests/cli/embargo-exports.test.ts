import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith, RULES, runIn, source } from './fake-run.ts';

/** Letters and figures that stand nowhere but in the source under embargo, and in what was decided on its words. */
const WORD = 'Zyxquv';
const FIGURE = '7391';
const SECRET = new RegExp(`${WORD}|${FIGURE}`, 'i');
const NOW = ['--now', '2026-04-30'];

const HIDDEN = `embargo: 2026-05-01
title: ${WORD} tells
publisher: ${WORD}
url: https://${WORD}.example/
${source(['kesra-quake.dead', `${FIGURE} people`, `${WORD} ${FIGURE} dead`], ['orlen-bridge.cost', `EUR ${FIGURE}`])}`;
const FILES = {
  'rules/kesra.yaml': RULES,
  'sources/a.yaml': source(['kesra-quake.dead', '12 people', '12 dead'], ['orlen-bridge.cost', 'EUR 5 million']),
  'sources/b.yaml': source(['kesra-quake.dead', '17 people', '17 dead']),
  'sources/ours.yaml': `role: published\ntitle: Ours\n${source(['kesra-quake.dead', '15 people', '15 dead'])}`,
};

/** What `gainsay report` writes for people, with what is packed in the page unpacked. */
async function exported(folder: string, ...argv: readonly string[]): Promise<string> {
  const names = { html: 'page.html', markdown: 'page.md', csv: 'table.csv' };
  const formats = Object.entries(names).flatMap(([format, name]) => ['--format', `${format}:${name}`]);
  await runIn(folder, ['report', ...formats, ...NOW, ...argv]);
  const texts = Object.values(names).map((name) => readFileSync(join(folder, name), 'utf8'));
  const packed = [...(texts[0] ?? '').matchAll(/<script type="text\/plain"[^>]*>([^<]*)</g)];
  const unpacked = packed.map(([, data = '']) => inflateRawSync(Buffer.from(data, 'base64')).toString('utf8'));
  // Ids are made of digits and letters, and so may hold a figure; so may what is packed.
  return [...texts.map((text) => text.replace(/<script.*?<\/script>/gs, '')), ...unpacked]
    .join('\n')
    .replace(/[0-9a-f]{12,}/g, '');
}

describe('what is exported of a source under embargo', () => {
  it('has no word of it, and none of what was decided on its words', async () => {
    const folder = folderWith({ ...FILES, 'sources/hidden.yaml': HIDDEN });
    const { stdout } = await runIn(folder, ['check', '--format', 'json', ...NOW]);
    const { conflicts } = JSON.parse(stdout) as { readonly conflicts: readonly { readonly id: string }[] };
    for (const { id } of conflicts)
      for (const reason of [`${WORD} first`, `${WORD} then`])
        await runIn(folder, [
          ...['decide', id, '--verdict', 'prefer:1', '--reason', reason, '--by', 'Ada', ...NOW],
          '--include-embargoed',
        ]);
    const shown = await exported(folder);
    expect(shown).not.toMatch(SECRET);
    expect(shown).toContain('under embargo until 2026-05-01');
    const asked = await exported(folder, '--include-embargoed');
    expect(asked).toContain(`${WORD} first`);
    expect(asked).toContain(FIGURE);
  });

  it('has none of what was decided while it took part, once it takes part no more', async () => {
    const folder = folderWith({ ...FILES, 'sources/hidden.yaml': HIDDEN });
    const decide = async (verdict: string, reason: string): Promise<void> => {
      const { stdout } = await runIn(folder, ['check', '--format', 'json', ...NOW, '--include-embargoed']);
      const { conflicts } = JSON.parse(stdout) as {
        readonly conflicts: readonly { readonly id: string; readonly about: string | null; readonly facts: string[] }[];
      };
      const on = conflicts.find(({ about, facts }) => about === null && facts.includes('kesra-quake.dead'));
      const words = ['--verdict', verdict, '--reason', reason, '--by', 'Ada', '--include-embargoed'];
      await runIn(folder, ['decide', on?.id ?? '', ...words, ...NOW]);
    };
    await decide(`prefer:${FIGURE} people`, `${WORD} said so`);
    writeFileSync(
      join(folder, 'sources/hidden.yaml'),
      `embargo: 2026-05-01\n${source(['orlen-bridge.cost', `EUR ${FIGURE}`])}`,
    );
    await decide('prefer:12 people', 'The hospital counted.');
    expect(readFileSync(join(folder, 'decisions.yaml'), 'utf8')).toMatch(SECRET);
    const shown = await exported(folder);
    expect(shown).toContain('The hospital counted.');
    expect(shown).not.toMatch(SECRET);
  });

  it('has none in the evidence that is packed, where there is too much for a page', async () => {
    const many = Array.from({ length: 2600 }, (_, index) => index);
    const sides = many.map((one) => [`quake-${String(one)}.dead`, '12 people'] as const);
    const others = many.map((one) => [`quake-${String(one)}.dead`, '17 people'] as const);
    const hidden = many.map((one) => [`quake-${String(one)}.dead`, `${FIGURE} people`, `${WORD} dead`] as const);
    const folder = folderWith({
      'rules/quakes.yaml':
        'extends: gainsay:recommended\nfacts: { "*.dead": { type: quantity, unit: people } }\nrules: []\n',
      'sources/a.yaml': source(...sides),
      'sources/b.yaml': source(...others),
      'sources/ours.yaml': `role: draft\n${source(...sides.map(([fact]) => [fact, '14 people'] as const))}`,
      'sources/hidden.yaml': `embargo: 2026-05-01\n${source(...hidden)}`,
    });
    const shown = await exported(folder);
    expect(shown).toContain('sources/a.yaml:');
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('class="pack"');
    expect(shown).not.toMatch(SECRET);
    expect(await exported(folder, '--include-embargoed', '--force')).toMatch(SECRET);
  });
});
