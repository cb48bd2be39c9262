import type { Cause } from '../../src/rules/cause.ts';
import { exampleSection, messagesOn } from './example-section.ts';
import { code, page } from './page.ts';

/** The page of a cause: clashes that show it, and clashes that do not. */
export function causePage(cause: Cause): string {
  const sections = (found: boolean): readonly string[] =>
    cause
      .examples()
      .filter((example) => example.found === found)
      .map((example) =>
        exampleSection(example, [
          ...messagesOn(example),
          ...(example.mends === undefined ? [] : [`It offers to put ${code(example.mends)} in the other's place.`]),
        ]),
      );
  return page(
    `The cause \`${cause.name}\``,
    `${cause.summary} It is a hypothesis, named beside a finding; it never makes one or settles one.`,
    '## Named',
    ...sections(true),
    '## Not named',
    ...sections(false),
  );
}
