import { isEmpty, type ScalarNode } from '../documents/node.ts';
import type { Report } from './report.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A speaker by the id of the entity; an unknown name is its own, and worth a warning where entities are declared. */
export function readSpeaker(node: ScalarNode | null, vocabulary: Vocabulary, report: Report): string | null {
  if (!node || isEmpty(node)) return null;
  const { entities } = vocabulary.lexicon;
  const term = entities.find(node.text);
  if (term) return term.id;
  const near = entities.near(node.text);
  if (near.length > 0)
    report(node, {
      code: 'claim/unknown-speaker',
      message: `No entity is called "${node.text}".`,
      hint: `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
      severity: 'warning',
    });
  return node.text;
}
