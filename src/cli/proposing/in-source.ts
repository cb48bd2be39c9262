import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readWords, type Reading } from '../../reading/read-words.ts';
import { propose } from '../../tagging/propose.ts';
import { readingFor } from '../../tagging/reading-for.ts';
import { newSource, withProposals } from '../../tagging/source-file.ts';
import { reasonOf } from '../read-text.ts';
import { knownSource } from './known-source.ts';
import type { ProposedFile, ToPropose } from './proposed-file.ts';
import { readWordsOf, type FileWords } from './read-words-of.ts';

/** A source file, new or not, with a claim for each value that a text names; what is wrong, where it cannot be made. */
export function inSource(words: FileWords, given: ToPropose, vocabulary: Vocabulary): ProposedFile | readonly string[] {
  const { name, folder, published } = given;
  const file = given.source ?? `sources/${basename(name, extname(name))}.yaml`;
  const path = resolve(folder, file);
  if (path === resolve(folder, name))
    return [`${file} is the source file itself; name the text that its claims are to be taken from.`];
  const isThere = isPresent(path);
  if (typeof isThere === 'string') return [`${file} cannot be written: ${isThere}.`];
  const before = isThere ? readWordsOf(folder, file) : null;
  if (typeof before === 'string') return [before];
  const known = before === null ? null : knownSource(file, before.text, vocabulary);
  if (known !== null && !('root' in known)) return known;
  const reading = readingFor(words.text, known?.source ?? null, given, vocabulary);
  if (!('language' in reading)) return reading;
  if (known && published !== undefined && known.source.published === null)
    return [
      `${file} does not say when it was published; write "published: ${published}" into it, which --published does for new files only.`,
    ];
  const proposals = propose(words.text, readWords(words.text, reading), known?.claims ?? [], vocabulary);
  const common = { path, name: file, before: before?.text ?? '', hasMark: before?.hasMark ?? false, proposals };
  if (proposals.length === 0) return { ...common, after: common.before };
  const after = known
    ? withProposals(common.before, known.root, proposals)
    : newSource(headOf(words, reading, given), proposals);
  if (after === null) return [`The claims of ${file} are not a list in lines, so none can be put behind them.`];
  return { ...common, after };
}

/** Whether a file is there, or why none can be put there. */
function isPresent(path: string): boolean | string {
  try {
    if (statSync(path, { throwIfNoEntry: false })) return true;
    return lstatSync(path, { throwIfNoEntry: false }) ? 'it is a link to a file that is not there' : false;
  } catch (error) {
    // Below a file, which its folder is asked about.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? false : reasonOf(error);
  }
}

function headOf(
  { sha256 }: FileWords,
  { language }: Reading,
  { name, folder, published }: ToPropose,
): Parameters<typeof newSource>[0] {
  const path = relative(realpathSync(folder), realpathSync(resolve(folder, name)));
  const isInside = !path.startsWith('..') && !path.includes(`..${sep}`) && path !== '' && resolve(path) !== path;
  return {
    language: language.code,
    published: published ?? null,
    sha256,
    path: isInside ? path.split(sep).join('/') : null,
  };
}
