import { realpathSync } from 'node:fs';
import { escapeControls } from '../../model/escape-controls.ts';
import { isMarkdown } from '../../model/is-markdown.ts';
import type { Environment } from '../environment.ts';
import { inMarkdown } from '../proposing/in-markdown.ts';
import { inSource } from '../proposing/in-source.ts';
import { noText } from '../proposing/no-text.ts';
import type { ProposedFile, ToPropose } from '../proposing/proposed-file.ts';
import { readWordsOf } from '../proposing/read-words-of.ts';
import { vocabularyFor } from '../proposing/vocabulary-for.ts';
import { writeProposed } from '../proposing/write-proposed.ts';
import { placeFaults } from '../writing/place-faults.ts';
import { refuse } from '../refuse.ts';
import { patchOf } from '../writing/patch-of.ts';

/** The options of `gainsay tag` as they were given. */
export interface TagOptions extends Pick<ToPropose, 'source' | 'language' | 'published'> {
  readonly facts: readonly string[];
  readonly config?: string;
  readonly dryRun?: boolean;
}

/**
 * Proposes a claim for every value that a text names and no claim has: in a source file, or within a Markdown draft.
 * Nothing that a person tagged is changed, and nothing is written where anything is at fault.
 */
export async function tag(name: string, options: TagOptions, { folder, stdout, stderr }: Environment): Promise<0 | 2> {
  const isDraft = isMarkdown(name);
  if (isDraft && options.source !== undefined)
    return refuse(
      [`${name} is a Markdown draft, in which claims stand around their words; leave out --source.`],
      stderr,
    );
  const words = noText(name) ?? readWordsOf(folder, name);
  if (typeof words === 'string') return refuse([words], stderr);
  const vocabulary = await vocabularyFor(options.facts, options.config ?? null, folder);
  if (!('lexicon' in vocabulary)) return refuse(vocabulary, stderr);
  const proposed = (isDraft ? inMarkdown : inSource)(words, { ...options, name, folder }, vocabulary);
  if (!('after' in proposed)) return refuse(proposed, stderr);
  const isDry = options.dryRun === true;
  if (isDry) stdout.write(escapeControls(patchOf(proposed.name, proposed)));
  else {
    // A place that nobody named is within the project, as all that is written unasked.
    const isNamed = isDraft || options.source !== undefined;
    const outside = isNamed ? [] : placeFaults(realpathSync(folder), [proposed.name]);
    const faults = outside.length > 0 ? outside : writeProposed(proposed);
    if (faults.length > 0) return refuse(faults, stderr);
  }
  (isDry ? stderr : stdout).write(summaryOf(proposed, isDry));
  return 0;
}

function summaryOf({ name, before, proposals }: ProposedFile, isDry: boolean): string {
  if (proposals.length === 0 && before === '')
    return `Nothing is there to propose, so ${escapeControls(name)} is not written.\n`;
  if (proposals.length === 0) return `Nothing is left to propose in ${escapeControls(name)}.\n`;
  const todo = proposals.filter(({ fact, value }) => fact === null || value === null).length;
  const claims = proposals.length === 1 ? '1 claim' : `${String(proposals.length)} claims`;
  const rest = todo === 0 ? 'each with its fact' : `${String(todo)} with a fact or value to fill in for todo`;
  return `${isDry ? 'Would propose' : 'Proposed'} ${claims} in ${escapeControls(name)}, ${rest}.\n`;
}
