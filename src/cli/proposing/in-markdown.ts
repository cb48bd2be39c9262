import { resolve } from 'node:path';
import { isEmpty, valueOf } from '../../documents/node.ts';
import { parseYaml } from '../../documents/yaml.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readWords } from '../../reading/read-words.ts';
import { inFile, withInlineClaims } from '../../tagging/inline-claims.ts';
import { markdownProse } from '../../tagging/markdown-prose.ts';
import { propose } from '../../tagging/propose.ts';
import { dayIn, readingFor, type Head } from '../../tagging/reading-for.ts';
import type { ProposedFile, ToPropose } from './proposed-file.ts';
import type { FileWords } from './read-words-of.ts';

/** A draft with a claim around each value that it names; what is wrong, where it cannot be read. */
export function inMarkdown(
  { text, hasMark }: FileWords,
  given: ToPropose,
  vocabulary: Vocabulary,
): ProposedFile | readonly string[] {
  const { name, folder } = given;
  const prose = markdownProse(text);
  const reading = readingFor(prose.text, headIn(name, prose.frontMatter, vocabulary), given, vocabulary);
  if (!('language' in reading)) return reading;
  const tagged = prose.labels.map((quote) => ({ quote }));
  const proposals = inFile(text, prose, propose(prose.text, readWords(prose.text, reading), tagged, vocabulary));
  const after = withInlineClaims(text, proposals);
  return { path: resolve(folder, name), name, before: text, after, hasMark, proposals };
}

/** What the front matter of a draft says of it. */
function headIn(name: string, frontMatter: string | null, { lexicon }: Vocabulary): Head | null {
  const { root } = parseYaml(name, frontMatter ?? '');
  if (root?.kind !== 'map') return null;
  const said = (key: string): string | null => {
    const node = valueOf(root, key);
    return node?.kind === 'scalar' && !isEmpty(node) ? node.text : null;
  };
  return { language: said('language'), published: dayIn(said('published') ?? '', lexicon) };
}
