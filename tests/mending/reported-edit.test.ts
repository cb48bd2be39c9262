import { describe, expect, it } from 'vitest';
import { mendsOf } from '../../src/mending/mends-of.ts';
import { withEdits } from '../../src/mending/with-edits.ts';
import type { FileEdit, NamedCause } from '../../src/model/finding.ts';
import { grouped } from '../../src/model/grouped.ts';
import { checkedProject, digestOf, knownOf } from './checked-project.ts';

const POST = 'claims:\n  - fact: orlen-bridge.cost\n    value: EUR 746 million\n    quote: €746 million\n';
const TWO = { 'sources/orlen-post.yaml': POST, 'sources/meridian-wire.yaml': POST };
const TEXT = 'It cost €764 million.\nSo they say.\n';
const TAGS = `text: { path: texts/ours.txt }
claims:
  - fact: orlen-bridge.cost
    value: EUR 764 million
    quote: '€764 million'
`;
const inMarkdown = (claim: string, role = 'draft'): Readonly<Record<string, string>> => ({
  'sources/ours.md': `---\nlanguage: en\nrole: ${role}\n---\nIt cost ${claim}.\n`,
});
const inText = (tags: string, text = TEXT): Readonly<Record<string, string>> => ({
  'sources/ours.yaml': `role: draft\n${tags}`,
  'texts/ours.txt': text,
});

/** The cause of the finding about our piece as the report has it, and the files once the review has mended it. */
function mendedIn(files: Readonly<Record<string, string>>): {
  readonly cause: NamedCause | undefined;
  readonly mended: Readonly<Record<string, string>> | null;
} {
  const project = checkedProject({ ...TWO, ...files });
  const at = project.report.conflicts.findIndex(({ about }) => about === 'ours');
  const finding = project.checked.findings[at];
  if (!finding) throw new Error(`Nothing was found: ${JSON.stringify(project.report.problems)}`);
  const mends = mendsOf(finding, null, knownOf(project));
  const mended = 'lack' in mends ? null : Object.fromEntries(mends[0]?.files.map((one) => [one.file, one.after]) ?? []);
  return { cause: project.report.conflicts[at]?.causes[0], mended };
}

describe('the edit of a draft in a report', () => {
  it.each([
    ['in the words of Markdown', inMarkdown(':claim[€764 million]{fact=orlen-bridge.cost}')],
    [
      'in the words of Markdown and the value beside them',
      inMarkdown(':claim[some €764 million]{fact=orlen-bridge.cost value="EUR 764 million"}'),
    ],
    ['in plain text, its tag and its quote', inText(TAGS)],
    [
      'in plain text behind other claims',
      inText(TAGS.replace('claims:', 'claims:\n  - { fact: kesra-quake.dead, value: 12 people, quote: dead }')),
    ],
  ])('is what the review writes: %s', (_name, files) => {
    const { cause, mended } = mendedIn(files);
    if (!cause?.edit || !mended) throw new Error('It is not to be mended.');
    const { also = [], ...first } = cause.edit;
    expect(cause.byHand).toBeUndefined();
    const edits = grouped<FileEdit, string>([first, ...also], ({ file }) => file);
    const written = [...edits].map(([file, some]) => [file, withEdits(files[file] ?? '', some)]);
    expect(Object.fromEntries(written)).toEqual(mended);
    expect(Object.keys(mended)).toHaveLength('texts/ours.txt' in files ? 2 : 1);
  });

  it.each([
    ['says it in other words', inMarkdown(':claim[a heap]{fact=orlen-bridge.cost value="EUR 764 million"}')],
    ['has its text elsewhere', inText(TAGS.replace('path: texts/ours.txt', `sha256: ${digestOf('Else.')}`))],
    ['has words that its text has not', inText(TAGS, 'It cost a heap.\n')],
    ['is quoted over several lines', inText(TAGS.replace("'€764 million'", "'€764\n      million'"))],
    ['is published', inMarkdown(':claim[€764 million]{fact=orlen-bridge.cost}', 'published')],
  ])('is left to a person where it %s', (_name, files) => {
    const { cause, mended } = mendedIn(files);
    expect(mended).toBeNull();
    expect(cause).toMatchObject({ edit: null, byHand: { source: 'ours', alters: 'piece' } });
  });

  it('of another source, and of a tag, is as it was', () => {
    const files = { ...TWO, 'sources/wire.yaml': POST.replaceAll('746', '764') };
    expect(checkedProject(files).report.conflicts[0]?.causes[0]?.edit).toMatchObject({ alters: 'source' });
    const tag = { ...TWO, 'sources/ours.yaml': `role: draft\n${POST.replace('EUR 746', 'EUR 764')}` };
    const causes = checkedProject(tag).report.conflicts.flatMap((conflict) => conflict.causes);
    expect(causes.map(({ edit }) => edit?.alters)).toContain('tag');
  });
});
