import { textIn, valueOf, type MapNode } from '../../documents/node.ts';
import { parseYaml } from '../../documents/yaml.ts';
import type { Source } from '../../model/source.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { createSourceReader } from '../../sources/read-source.ts';
import { hasNoClaims } from '../../tagging/source-file.ts';
import { errorsIn } from './errors-in.ts';

/** A source file that is there already, with all that it quotes, in proposals as well. */
export interface KnownSource {
  readonly source: Source;
  readonly claims: readonly { readonly quote: string }[];
  readonly root: MapNode;
}

/** Reads a source file that is to get more claims; in one that is at fault nobody can tell what is tagged. */
export function knownSource(file: string, text: string, vocabulary: Vocabulary): KnownSource | readonly string[] {
  const { root } = parseYaml(file, text);
  const { source, problems } = createSourceReader(vocabulary)({ path: file, text });
  const lacksClaims = root?.kind === 'map' && hasNoClaims(root);
  // That it has no claims yet is no fault of a file which is about to get some.
  const faults = errorsIn(
    problems.filter(
      ({ code, message }) =>
        code !== 'claim/todo' && !(lacksClaims && code === 'shape/missing-key' && message.includes('"claims"')),
    ),
  );
  if (faults.length > 0) return faults;
  if (!source || root?.kind !== 'map') return [`${file} is no source file.`];
  return { source, claims: quotesIn(root), root };
}

function quotesIn(root: MapNode): KnownSource['claims'] {
  const claims = valueOf(root, 'claims');
  return (claims?.kind === 'list' ? claims.items : []).flatMap((item) => {
    const quote = item.kind === 'map' ? textIn(valueOf(item, 'quote')) : undefined;
    return quote === undefined ? [] : [{ quote }];
  });
}
