import { claimWritten } from '../decisions/preferred-claim.ts';
import type { Claim } from '../model/claim.ts';
import type { Edit, Finding } from '../model/finding.ts';
import { editOf, wordsOf } from '../rules/edit-of.ts';
import type { Known } from './known.ts';
import type { Mend, NoMend } from './mend.ts';
import { mendedDraft, type MendedDraft } from './mended-draft.ts';
import { onlyOneChanged } from './only-one-changed.ts';
import { withEdits } from './with-edits.ts';

/**
 * The changes that would mend a conflict: the edit that a cause names, and the words that were preferred. A draft is mended
 * in its words. Of what others say, and of what is published, only a tag that departs from its own quote is: it says what
 * its source says, and is never edited to fit.
 * @param preferred the value that was decided to be right; null where none was
 */
export function mendsOf(finding: Finding, preferred: string | null, known: Known): readonly Mend[] | NoMend {
  const { causes, positions, fits, tag } = finding;
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  const mends: Mend[] = [];
  const lacks: string[] = [];
  const add = (claim: Claim, why: string, made: MendedDraft | NoMend): void => {
    const mend = 'lack' in made ? made : soundMend(claim, why, made, known);
    if ('lack' in mend) lacks.push(mend.lack);
    else if (!mends.some(({ files }) => files.every(({ after }, at) => after === mend.files[at]?.after)))
      mends.push(mend);
  };
  for (const { name, edit } of causes) {
    const claim = edit && claims.find(({ source, start }) => source.file === edit.file && start === edit.start);
    if (!claim) continue;
    if (tag) add(claim, name, mendedTag(claim, edit));
    else if (claim.source.role !== 'draft') lacks.push(staysAsItIs(claim));
    else add(claim, name, mendedDraft(claim, { words: wordsOf(edit, claim), edit, quote: null }, known));
  }
  const right = preferred === null || tag ? null : claimWritten(preferred, finding, known.vocabulary.lexicon);
  for (const claim of right ? claims : []) {
    if (!right || claim.source.role !== 'draft' || claim.fact !== right.fact || claim.words === right.words) continue;
    const { start, end, source } = claim;
    const edit = editOf(claim, right.words);
    if (edit) add(claim, 'preferred', mendedDraft(claim, { words: right.words, edit, quote: null }, known));
    const isAlike = source.language !== null && source.language === right.source.language;
    const place = edit ?? { start, end, replacement: '' };
    if (isAlike && right.quote !== null && (edit || claim.written === 'label'))
      add(claim, 'preferred', mendedDraft(claim, { words: right.words, edit: place, quote: right.quote }, known));
  }
  if (mends.length > 0) return mends;
  const drafts = claims.filter(({ source }) => source.role === 'draft');
  const first = claims.find(({ source }) => source === finding.about) ?? claims[0];
  if (tag) return { lack: lacks[0] ?? `the words of ${tag.source.id} do not say what the tag should be` };
  if (drafts.length === 0 && first) return { lack: staysAsItIs(first) };
  return {
    lack:
      lacks[0] ??
      (right
        ? 'the draft already says what is preferred, or says it in words that only a person can change; e opens it'
        : 'no cause names an edit, and no position is preferred yet; its number prefers it'),
  };
}

/** A tag says what its quote says, whoever said it. */
function mendedTag(claim: Claim, edit: Edit): MendedDraft | NoMend {
  const { source, words } = claim;
  const after = withEdits(source.text, [edit]);
  if (after === null) return { lack: 'the tag is not where it was' };
  return { files: [{ file: source.file, before: source.text, after }], from: words, to: wordsOf(edit, claim) };
}

/** A change that leaves a sound file, in which the claim alone is another one. */
function soundMend(claim: Claim, why: string, { files, from, to }: MendedDraft, known: Known): Mend | NoMend {
  const tagged = files.find(({ file }) => file === claim.source.file);
  if (!tagged) return { lack: 'the claim has no file' };
  const { mapping: path } = claim.source;
  const text = path === undefined ? undefined : known.textOf(path);
  const mapping = path === undefined || text === undefined ? null : { path, text };
  const fault = onlyOneChanged(
    tagged,
    claim,
    mapping,
    known.vocabulary,
    ({ fact, words }) => fact === claim.fact && words !== claim.words,
  );
  if (fault !== null) return { lack: fault };
  return { words: `${why}: “${from}” becomes “${to}”`, files };
}

function staysAsItIs({ source: { id, role } }: Claim): string {
  return role === 'published'
    ? `${id} is published: its tag says what it says, and is never edited to fit`
    : `no draft is at fault: the tag of ${id} says what it says, and is never edited to fit`;
}
