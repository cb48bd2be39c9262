import { describe, expect, it } from 'vitest';
import { mendsOf } from '../../src/mending/mends-of.ts';
import type { Mend, NoMend } from '../../src/mending/mend.ts';
import { checkedProject, digestOf, knownOf } from './checked-project.ts';

const POST = 'claims:\n  - fact: orlen-bridge.cost\n    value: EUR 746 million\n    quote: €746 million\n';
const TWO = { 'sources/orlen-post.yaml': POST, 'sources/meridian-wire.yaml': POST };

/** What mends the first finding of a kind, or about a piece. */
function mendsIn(
  files: Readonly<Record<string, string>>,
  {
    rule = 'agreement',
    preferred = null,
    about = null,
  }: { rule?: string; preferred?: string | null; about?: string | null },
): readonly Mend[] | NoMend {
  const project = checkedProject(files);
  const finding = project.checked.findings.find(
    (each) => each.rule.kind === rule && (each.about?.id ?? null) === about,
  );
  if (!finding) throw new Error(`Nothing was found: ${JSON.stringify(project.report.problems)}`);
  return mendsOf(finding, preferred, knownOf(project, files));
}

function lackOf(mends: readonly Mend[] | NoMend): string {
  return 'lack' in mends ? mends.lack : `mends ${mends.map(({ words }) => words).join(', ')}`;
}

function first(mends: readonly Mend[] | NoMend): Mend {
  const mend = 'lack' in mends ? undefined : mends[0];
  if (!mend) throw new Error(lackOf(mends));
  return mend;
}

describe('a draft in Markdown', () => {
  const draft = (label: string, more = ''): Readonly<Record<string, string>> => ({
    ...TWO,
    'sources/ours.md': `---\r\nlanguage: en\r\n---\r\nIt cost **:claim[${label}]{fact=orlen-bridge.cost${more}}**.\r\n`,
  });

  it('is mended as its cause says, and keeps all else', () => {
    const files = draft('€764 million');
    expect(first(mendsIn(files, { about: 'ours' }))).toEqual({
      words: 'digit-transposed: “€764 million” becomes “€746 million”',
      files: [
        {
          file: 'sources/ours.md',
          before: files['sources/ours.md'],
          after: files['sources/ours.md']?.replace('764', '746'),
        },
      ],
    });
  });

  it('is mended in its words and in the value beside them', () => {
    const files = draft('some €764 million', ' value="EUR 764 million"');
    expect(first(mendsIn(files, { about: 'ours' })).files[0]?.after).toContain(
      ':claim[some €746 million]{fact=orlen-bridge.cost value="EUR 746 million"}',
    );
  });

  it('is mended by what is preferred, and only then where no cause is found', () => {
    const files = draft('€1,200 million');
    expect(lackOf(mendsIn(files, { about: 'ours' }))).toBe(
      'no cause names an edit, and no position is preferred yet; its number prefers it',
    );
    const mends = mendsIn(
      { ...files, 'sources/orlen-post.yaml': `language: en\n${POST}`, 'sources/meridian-wire.yaml': POST },
      { about: 'ours', preferred: 'EUR 746 million' },
    );
    expect(first(mends).words).toBe('preferred: “€1,200 million” becomes “€746 million”');
  });

  it('is mended in the way that its language writes figures', () => {
    const tenth = { 'sources/orlen-post.yaml': POST.replace('EUR 746', 'EUR 74.6').replace('€746', '€74.6') };
    const files = {
      ...tenth,
      'sources/ours.md': '---\nlanguage: nl\n---\n\nHet kostte :claim[746 miljoen euro]{fact=orlen-bridge.cost}.\n',
    };
    expect(first(mendsIn(files, { about: 'ours' })).files[0]?.after).toContain('[74,6 miljoen euro]');
  });

  it('that says it in other words is left to a person', () => {
    const files = draft('a heap of money', ' value="EUR 764 million"');
    expect(lackOf(mendsIn(files, { about: 'ours' }))).toBe(
      'the words of ours say it in a way that only a person can change; e opens them',
    );
  });
});

describe('a draft in plain text', () => {
  const text = '\ufeffIt cost €764 million.\r\nSo they say.\r\n';
  const yaml = (more: string): string =>
    `role: draft # ours\ntext: { ${more}path: texts/ours.txt }\nclaims:\n  - fact: orlen-bridge.cost\n    value: EUR 764 million # sic\n    quote: '€764 million'\n`;
  const tagged = yaml(`sha256: ${digestOf(text)}, `);
  const files = { ...TWO, 'sources/ours.yaml': tagged, 'texts/ours.txt': text };

  it('is mended in its text, its tag, its quote and its digest', () => {
    const [written, tag, ...others] = first(mendsIn(files, { about: 'ours' })).files;
    expect(others).toEqual([]);
    const mended = text.replace('764', '746');
    expect(written).toEqual({ file: 'texts/ours.txt', before: text.slice(1), after: mended.slice(1) });
    expect(tag?.after).toBe(tagged.replaceAll('764', '746').replace(digestOf(text), digestOf(mended)));
    // What was mended is in conflict no more, and nothing is wrong with it.
    const after = checkedProject({ ...files, 'texts/ours.txt': mended, 'sources/ours.yaml': tag?.after ?? '' });
    expect([after.checked.findings, after.report.problems]).toEqual([[], []]);
  });

  it('needs no digest', () => {
    const bare = yaml('');
    const mend = first(mendsIn({ ...files, 'sources/ours.yaml': bare }, { about: 'ours' }));
    expect(mend.files[1]?.after).toBe(bare.replaceAll('764', '746'));
  });

  it('is not mended in its tag alone', () => {
    const outside = { ...TWO, 'sources/ours.yaml': tagged.replace(', path: texts/ours.txt', '') };
    expect(lackOf(mendsIn(outside, { about: 'ours' }))).toMatch(/is not in the project, so that only its tag/);
    const changed = { ...files, 'texts/ours.txt': `${text}More.` };
    expect(lackOf(mendsIn(changed, { about: 'ours' }))).toMatch(/has changed since its claims were taken from it/);
    const gone = { ...files, 'sources/ours.yaml': tagged.replace("'€764 million'", 'EUR 764 millions or so') };
    expect(lackOf(mendsIn(gone, { about: 'ours' }))).toMatch(/^the words “.*” were not found in texts\/ours\.txt$/);
  });
});

describe('a tag', () => {
  const tag = (role: string): Readonly<Record<string, string>> => ({
    'sources/orlen-post.yaml': `role: ${role}\nlanguage: en\nclaims:\n  - fact: kesra-quake.struck\n    value: '2026-03-14'\n    quote: 4 March 2026\n`,
  });

  it.each(['report', 'published', 'reference', 'draft'])('that departs from its quote is mended in a %s', (role) => {
    const about = role === 'published' || role === 'draft' ? 'orlen-post' : null;
    const mend = first(mendsIn(tag(role), { rule: 'readback', about }));
    expect(mend.files[0]?.after).toBe(tag(role)['sources/orlen-post.yaml']?.replace('03-14', '03-04'));
  });

  it('of what is published is never edited to fit, whatever is preferred', () => {
    const published = { ...TWO, 'sources/ours.yaml': `role: published\n${POST.replaceAll('746', '764')}` };
    expect(lackOf(mendsIn(published, { about: 'ours', preferred: 'EUR 746 million' }))).toBe(
      'ours is published: its tag says what it says, and is never edited to fit',
    );
    const inline = '---\nrole: published\n---\n\nIt cost :claim[€764 million]{fact=orlen-bridge.cost}.\n';
    expect(
      lackOf(mendsIn({ ...TWO, 'sources/ours.md': inline }, { about: 'ours', preferred: 'EUR 746 million' })),
    ).toBe('ours is published: its tag says what it says, and is never edited to fit');
    const reports = { ...TWO, 'sources/kesra-news.yaml': POST.replaceAll('746', '764') };
    expect(lackOf(mendsIn(reports, { preferred: 'EUR 746 million' }))).toMatch(/is never edited to fit$/);
  });
});

describe('a draft that is a table', () => {
  const MAPPING = `role: draft
rows:
  - { fact: '{Of}.cost', value: 'EUR {Cost} million', quote: '{Cost}' }
`;
  const files = (table: string, mapping = MAPPING): Readonly<Record<string, string>> => ({
    ...TWO,
    'sources/ours.csv': table,
    'sources/ours.yaml': mapping,
  });

  it('is mended in its cell, with the marks that stand there or are needed', () => {
    const table = 'Of;Cost;Note\r\norlen-bridge;"764";"a ""b"""\r\n';
    expect(first(mendsIn(files(table), { about: 'ours' }))).toEqual({
      words: 'digit-transposed: “EUR 764 million” becomes “EUR 746 million”',
      files: [{ file: 'sources/ours.csv', before: table, after: table.replace('764', '746') }],
    });
  });

  it('is mended by what is preferred', () => {
    const mends = mendsIn(files('Of,Cost\norlen-bridge,1200\n'), { about: 'ours', preferred: 'EUR 746 million' });
    expect(first(mends).files.map(({ after }) => after)).toEqual(['Of,Cost\norlen-bridge,746\n']);
  });

  it('is left to a person where the words around the cell, or another claim, would change as well', () => {
    const around = MAPPING.replace('EUR {Cost} million', 'EUR {Cost} billion');
    const billions = mendsIn(files('Of,Cost\norlen-bridge,7\n', around), {
      about: 'ours',
      preferred: 'EUR 746 million',
    });
    expect(lackOf(billions)).toContain('only a person can change');
    const twice = `${MAPPING}  - { fact: kesra-quake.dead, value: '{Cost} people' }\n`;
    expect(lackOf(mendsIn(files('Of,Cost\norlen-bridge,764\n', twice), { about: 'ours' }))).toBe(
      'other claims of the file would change as well',
    );
  });

  it('of others is never edited to fit', () => {
    const theirs = files('Of,Cost\norlen-bridge,764\n', MAPPING.replace('draft', 'report'));
    expect(lackOf(mendsIn(theirs, {}))).toContain('never edited to fit');
  });
});
