import type { Claim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { nodeOf } from './claim-node.ts';
import type { Aim, Mend, NoMend } from './mend.ts';
import { inlineEdits, inlineWords } from './moved-inline.ts';
import { yamlEdits, yamlWords } from './moved-yaml.ts';
import { onlyOneChanged, type Said } from './only-one-changed.ts';
import { withEdits } from './with-edits.ts';

/** Moves a claim to another fact or scope, in its YAML or in the attributes around its words, and leaves all else as it is. */
export function moveClaim(claim: Claim, aim: Aim, vocabulary: Vocabulary): Mend | NoMend {
  const node = nodeOf(claim);
  const { source } = claim;
  const edits =
    node && ('map' in node ? yamlEdits(source.text, node.map, aim) : inlineEdits(source.text, node.inline, aim));
  const after = edits && withEdits(source.text, edits);
  if (edits === null || after === null)
    return { lack: `the claim is written in ${source.file} in a way that only a person can change; e opens it` };
  if (after === source.text) return { lack: 'it is there already' };
  const file = { file: source.file, before: source.text, after };
  const fault = onlyOneChanged(file, claim, null, vocabulary, (changed) => isAt(changed, aim));
  return fault === null ? { words: wordsOf(claim, aim), files: [file] } : { lack: fault };
}

/** The words that a claim has under a key of its scope; empty where it has none. */
export function scopeWords(claim: Claim, key: string): string {
  const node = nodeOf(claim);
  if (!node) return '';
  return 'map' in node ? yamlWords(node.map, key) : inlineWords(node.inline, key);
}

function isAt({ fact, scope, asOf }: Said, aim: Aim): boolean {
  if ('fact' in aim) return fact === aim.fact;
  if (aim.key === 'as-of') return (asOf !== null) === (aim.words !== '');
  return (scope.qualifiers.find(({ key }) => key === aim.key)?.words ?? '') === aim.words;
}

function wordsOf({ fact, source }: Claim, aim: Aim): string {
  if ('fact' in aim) return `moved: from ${fact} to ${aim.fact}`;
  return aim.words === ''
    ? `moved: ${source.id} without ${aim.key}`
    : `moved: ${source.id} with ${aim.key} ${aim.words}`;
}
