import { z } from 'zod';
import { rule } from '../../src/documents/schemas/rules.ts';
import type { Kind } from '../../src/rules/kind.ts';
import { exampleSection, messagesOn } from './example-section.ts';
import { keysOf, keysTable } from './keys-table.ts';
import { page } from './page.ts';

const SPANS = {
  fact: 'It looks at one fact at a time; where several rules of this kind cover a fact, the most specific pattern counts.',
  subject: 'It looks at the facts of one subject at a time: a wildcard in its patterns binds one subject.',
  all: 'It looks at all facts that its patterns cover together.',
} as const;

/** The page of a kind of rule: its options, and its examples with what is found in each. */
export function kindPage(kind: Kind): string {
  const { facts, ...shared } = rule.shape;
  const options = z.strictObject({ ...shared, ...(kind.covers ? {} : { facts }), ...kind.options(z) });
  return page(
    `The kind \`${kind.name}\``,
    `${kind.summary} ${SPANS[kind.span]}`,
    '## A rule of this kind',
    keysTable(keysOf(z.toJSONSchema(options, { io: 'input' }))),
    '## Examples',
    ...kind
      .examples()
      .map((example) =>
        exampleSection(example, [
          example.finds.length === 0
            ? 'Nothing is found.'
            : `Found:\n\n${example.finds.map((line) => `- ${line}`).join('\n')}`,
          ...messagesOn(example),
        ]),
      ),
  );
}
