import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { folderWith, type Files, RULES, runIn, source } from './fake-run.ts';

const QUAKE = 'A quake hit Kesra. 12 dead, says the police. Later: 12 dead.\n';
const DIGEST = createHash('sha256').update(QUAKE).digest('hex');
const OTHER = '0'.repeat(64);

/** A source with its text named, and quotes from it. */
function project(text: string, ...quotes: readonly string[]): Files {
  const claims = quotes.map((quote) => ['kesra-quake.dead', '12 people', quote] as const);
  return { 'rules/kesra.yaml': RULES, 'sources/wire.yaml': `text: ${text}\n${source(...claims)}` };
}

/** The problems of a project, each as `file:line severity code message`. */
async function problemsOf(folder: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await runIn(folder, ['check', '--format', 'json', ...options]);
  expect(stdout, stderr).not.toBe('');
  return (JSON.parse(stdout) as Report).problems.map(
    ({ file, line, severity, code, message }) => `${file}:${String(line)} ${severity} ${code} ${message}`,
  );
}

describe('a text in the project', () => {
  const text = `{ sha256: ${DIGEST}, path: texts/quake.txt }`;

  it('has its quotes looked for in it', async () => {
    const files = { ...project(text, 'says the police', '17 dead', 'A storm hit Dorne'), 'texts/quake.txt': QUAKE };
    expect(await problemsOf(folderWith(files))).toEqual([
      'sources/wire.yaml:8 error quote/changed A figure is not the one that was quoted: the text says “12 dead” where the quote says “17 dead”.',
      'sources/wire.yaml:11 error quote/missing The quote does not stand in its text: “A storm hit Dorne”.',
    ]);
  });

  it('has figures in words told by the language of the source', async () => {
    const files = project('{ path: texts/quake.txt }', 'eight years', '12 billion euros');
    const said = { ...files, 'texts/quake.txt': 'He waited seven years for 12 million euros.' };
    const english = { ...said, 'sources/wire.yaml': `language: en\n${String(files['sources/wire.yaml'])}` };
    expect(await problemsOf(folderWith(english))).toEqual([
      'sources/wire.yaml:6 error quote/changed A figure is not the one that was quoted: the text says “seven years” where the quote says “eight years”.',
      'sources/wire.yaml:9 error quote/changed A figure is not the one that was quoted: the text says “12 million euros” where the quote says “12 billion euros”.',
    ]);
  });

  it('is told where it is not there, and no more', async () => {
    expect(await problemsOf(folderWith(project(text, '17 dead')))).toEqual([
      'sources/wire.yaml:1 info text/absent There is no file texts/quake.txt, so the quotes of this source were not looked for.',
    ]);
  });

  it('is told where it changed', async () => {
    const files = { ...project(text, 'says the police', '12 dead'), 'texts/quake.txt': QUAKE.replaceAll('12', '14') };
    const now = createHash('sha256').update(QUAKE.replaceAll('12', '14')).digest('hex');
    expect(await problemsOf(folderWith(files))).toEqual([
      `sources/wire.yaml:1 error text/changed The text has changed since the claims were taken from it: the SHA-256 of texts/quake.txt is ${now}, and ${DIGEST} stands here.`,
      'sources/wire.yaml:8 error quote/changed A figure is not the one that was quoted: the text now says “14 dead” where the quote says “12 dead”.',
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'not UTF-8',
      new Uint8Array([0x4b, 0xe9, 0x20]),
      'texts/quake.txt:1 error file/not-utf8 The file is not UTF-8: byte 2 (0xE9) begins no character.',
    ],
    [
      'too large',
      new Uint8Array(16 * 1024 * 1024 + 1),
      'texts/quake.txt:1 error text/too-large This text is larger than 16 MB, so it was not read and no quotes were looked for in it.',
    ],
  ])('is refused where it is %s', async (_, bytes, problem) => {
    const files = { ...project('{ path: texts/quake.txt }', '12 dead'), 'texts/quake.txt': bytes };
    expect(await problemsOf(folderWith(files))).toEqual([problem]);
  });

  it('is read from nowhere else', async () => {
    const elsewhere = folderWith({ 'quake.txt': QUAKE });
    const folder = folderWith(project(text, '12 dead'));
    mkdirSync(join(folder, 'texts'));
    symlinkSync(join(elsewhere, 'quake.txt'), join(folder, 'texts/quake.txt'));
    expect(await problemsOf(folder)).toEqual([
      'texts/quake.txt:1 error file/outside This leads out of the project, and nothing outside of it is read.',
    ]);
  });

  it('may be a folder by mistake, or have a path that no system takes', async () => {
    const folder = folderWith(project('{ path: texts }', '12 dead'));
    mkdirSync(join(folder, 'texts'));
    expect(await problemsOf(folder)).toEqual([
      'texts:1 error file/unreadable This cannot be read: it is no regular file.',
    ]);
    const long = 'x'.repeat(5000);
    const [problem] = await problemsOf(folderWith(project(`{ path: ${long} }`, '12 dead')));
    expect(problem).toMatch(/file\/unreadable/);
  });

  it('gives claims their selectors', async () => {
    const other = source(['kesra-quake.dead', '17 people', '17 dead']);
    const files = { ...project(text, '12 dead, says'), 'sources/post.yaml': other, 'texts/quake.txt': QUAKE };
    const { stdout } = await runIn(folderWith(files), ['check', '--format', 'json']);
    const [conflict] = (JSON.parse(stdout) as Report).conflicts;
    const claims = conflict?.positions.flatMap((position) => position.claims) ?? [];
    expect(claims.map((claim) => [claim.source, claim.selectors])).toEqual([
      ['post', undefined],
      [
        'wire',
        [
          {
            type: 'TextQuoteSelector',
            exact: '12 dead, says',
            prefix: 'A quake hit Kesra. ',
            suffix: ' the police. Later: 12 dead.\n',
          },
          { type: 'TextPositionSelector', start: 19, end: 32 },
        ],
      ],
    ]);
  });
});

describe('folders of texts that the config names', () => {
  const files = (texts: string, ...quotes: readonly string[]): Files => ({
    ...project(`{ sha256: ${DIGEST} }`, ...quotes),
    'gainsay.config.yaml': `texts: ${texts}\n`,
    'clips/a/quake.txt': QUAKE,
  });

  it.each(['clips', './clips/', '[clips/a]'])('are looked through: %s', async (texts) => {
    expect(await problemsOf(folderWith(files(texts, 'says the police', '17 dead')))).toEqual([
      'sources/wire.yaml:8 error quote/changed A figure is not the one that was quoted: the text says “12 dead” where the quote says “17 dead”.',
    ]);
  });

  it('have a text that changed', async () => {
    const changed = { ...files('clips', 'says the police', 'hit Kesra'), 'clips/a/quake.txt': `${QUAKE}More.\n` };
    expect(await problemsOf(folderWith(changed))).toEqual([
      expect.stringMatching(/^sources\/wire\.yaml:1 error text\/changed /) as string,
    ]);
  });

  it('are told where they are not there, or have none, or lie outside', async () => {
    const absent =
      'sources/wire.yaml:1 info text/absent None of the texts has this SHA-256, so the quotes of this source were not looked for.';
    const told = async (texts: string, more: Files = {}): Promise<readonly string[]> =>
      (await problemsOf(folderWith({ ...files(texts, '17 dead'), ...more }))).filter((one) => one !== absent);
    const line = 'gainsay.config.yaml:1';
    expect(await told('clip')).toEqual([`${line} warning config/no-match There is no such folder.`]);
    expect(await told('clips/a/quake.txt')).toEqual([`${line} warning config/no-match There is no such folder.`]);
    expect(await told('empty', { 'empty/.gitkeep': '' })).toEqual([
      `${line} warning config/no-match No text is in this folder.`,
    ]);
    for (const outside of ['../clips', '/etc'])
      expect(await told(outside)).toEqual([
        `${line} error file/outside This leads out of the project, and nothing outside of it is read.`,
      ]);
    const folder = folderWith(files('clips/linked', '17 dead'));
    symlinkSync(folderWith({ 'quake.txt': QUAKE }), join(folder, 'clips/linked'));
    expect(await problemsOf(folder)).toContain(
      'clips/linked:1 error file/outside This leads out of the project, and nothing outside of it is read.',
    );
  });
});

describe('a quote that stands there twice', () => {
  const text = '{ path: texts/quake.txt }';
  const told = async (...keys: readonly string[]): Promise<readonly string[]> => {
    const files = project(text, ['12 dead', ...keys].join('\n    '));
    return problemsOf(folderWith({ ...files, 'texts/quake.txt': QUAKE }));
  };

  it('is for information', async () => {
    expect(await told()).toEqual([
      'sources/wire.yaml:5 info quote/ambiguous The quote stands twice in its text, and the first place is taken for it.',
    ]);
  });

  it('is told apart by what stands around it, or counted', async () => {
    for (const key of ['prefix: "Kesra."', 'prefix: "Later:"', 'suffix: ", says"', 'occurrence: 2'])
      expect(await told(key), key).toEqual([]);
    expect(await told('occurrence: 0')).toEqual([
      expect.stringMatching(/quote\/ambiguous/) as string,
      expect.stringMatching(/^sources\/wire\.yaml:6 error shape\//) as string,
    ]);
  });
});

describe('a place that does not exist', () => {
  const text = '{ path: texts/quake.txt }';

  it.each([
    [
      '12 dead',
      'occurrence: 3',
      'The place that occurrence counts out does not exist: the quote stands twice in its text, and one of the places is taken for it.',
    ],
    [
      'A quake',
      'occurrence: 2',
      'The place that occurrence counts out does not exist: the quote stands once in its text.',
    ],
    [
      '12 dead',
      'prefix: In Dorne',
      'The words of prefix and suffix stand around no place of the quote: the quote stands twice in its text, and one of the places is taken for it.',
    ],
    [
      'A quake',
      'suffix: sank a ferry',
      'The words of prefix and suffix stand around no place of the quote: the quote stands once in its text.',
    ],
  ])('is told of %s with %s', async (quote, key, message) => {
    const files = { ...project(text, `${quote}\n    ${key}`), 'texts/quake.txt': QUAKE };
    expect(await problemsOf(folderWith(files))).toEqual([`sources/wire.yaml:5 info quote/ambiguous ${message}`]);
  });

  it('is not told where most of the words are there', async () => {
    const files = { ...project(text, 'A quake\n    suffix: hit Keska'), 'texts/quake.txt': QUAKE };
    expect(await problemsOf(folderWith(files))).toEqual([]);
  });
});

describe('--texts', () => {
  it('looks for texts by their digest, also in folders within', async () => {
    const texts = folderWith({ 'a/b/quake.txt': QUAKE, 'a/other.txt': 'Nothing.', 'a/.hidden': QUAKE });
    const folder = folderWith(project(`{ sha256: ${DIGEST} }`, '17 dead'));
    expect(await problemsOf(folder)).toEqual([]);
    expect(await problemsOf(folder, '--texts', texts)).toEqual([
      'sources/wire.yaml:5 error quote/changed A figure is not the one that was quoted: the text says “12 dead” where the quote says “17 dead”.',
    ]);
    expect((await runIn(folder, ['explain', 'agreement', '--texts', texts])).status).toBe(0);
  });

  it('takes several folders, from where it is called', async () => {
    const folder = folderWith({
      ...project(`{ sha256: ${DIGEST} }`, '17 dead'),
      'one/x.txt': 'x',
      'two/quake.txt': QUAKE,
    });
    expect(await problemsOf(folder, '--texts', 'one', '--texts', './two/')).toHaveLength(1);
  });

  it('tells which text is missing', async () => {
    const folder = folderWith(project(`{ sha256: ${OTHER} }`, '17 dead'));
    expect(await problemsOf(folder, '--texts', folderWith({ 'quake.txt': QUAKE }))).toEqual([
      'sources/wire.yaml:1 info text/absent None of the texts has this SHA-256, so the quotes of this source were not looked for.',
    ]);
  });

  it('finds a text that changed by what is quoted from it', async () => {
    const texts = folderWith({ 'quake.txt': QUAKE, 'other.txt': 'Says the police. No quake hit Kesra.' });
    const folder = folderWith(project(`{ sha256: ${OTHER} }`, 'says the police', 'quake hit Kesra', '17 dead'));
    expect(await problemsOf(folder, '--texts', texts)).toEqual([
      `sources/wire.yaml:1 error text/changed No text has the SHA-256 ${OTHER}; most of the quotes stand in ${texts}/quake.txt, whose SHA-256 is ${DIGEST}, so the text may have changed.`,
      'sources/wire.yaml:11 error quote/changed A figure is not the one that was quoted: the text now says “12 dead” where the quote says “17 dead”.',
    ]);
  });

  it('passes over what is no text, unless it is missed', async () => {
    const bytes = new Uint8Array([0x4b, 0xe9, 0x20]);
    const texts = folderWith({ 'a.bin': bytes, 'b.bin': new Uint8Array(16 * 1024 * 1024 + 1), 'quake.txt': QUAKE });
    expect(await problemsOf(folderWith(project(`{ sha256: ${DIGEST} }`, 'says the police')), '--texts', texts)).toEqual(
      [],
    );
    const digest = createHash('sha256').update(bytes).digest('hex');
    const [fault] = await problemsOf(folderWith(project(`{ sha256: ${digest} }`, '12 dead')), '--texts', texts);
    expect(fault).toMatch(/a\.bin:1 error file\/not-utf8/);
    const missed = await problemsOf(folderWith(project(`{ sha256: ${OTHER} }`, '12 dead')), '--texts', texts);
    expect(missed).toEqual([
      expect.stringMatching(/b\.bin:1 info text\/too-large/) as string,
      expect.stringMatching(/info text\/absent/) as string,
    ]);
  });

  it('follows no links', async () => {
    const texts = folderWith({ 'x.txt': 'x' });
    symlinkSync(join(folderWith({ 'quake.txt': QUAKE }), 'quake.txt'), join(texts, 'quake.txt'));
    symlinkSync(texts, join(texts, 'round'));
    expect(await problemsOf(folderWith(project(`{ sha256: ${DIGEST} }`, '17 dead')), '--texts', texts)).toEqual([
      expect.stringMatching(/text\/absent/) as string,
    ]);
  });

  it('refuses what is no folder of texts', async () => {
    const folder = folderWith({ ...project(`{ sha256: ${DIGEST} }`, '12 dead'), 'a.txt': 'x' });
    const refused = async (...argv: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await runIn(folder, argv);
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused('check', '--texts', 'no', '--texts', 'a.txt')).toBe(
      'gainsay: --texts no does not exist.\ngainsay: --texts a.txt is no folder; name the folder that has the texts.\n',
    );
    expect(await refused('explain', 'agreement', '--texts', 'no')).toBe('gainsay: --texts no does not exist.\n');
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index <= 10_000; index += 1) writeFileSync(join(folder, 'many', String(index)), '');
    expect(await refused('check', '--texts', 'many')).toBe(
      'gainsay: --texts many has more than 10000 files; name a folder that has the texts alone.\n',
    );
  });
});
