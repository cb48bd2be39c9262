import { filesOf, type Example } from '../../rules/example.ts';
import type { Kind } from '../../rules/kind.ts';
import type { ReportOptions } from '../report-format.ts';
import { paragraph } from '../text/paragraph.ts';
import { glossary, listing, section } from './section.ts';

/** What a kind of rule holds, its options, and examples of what it finds. */
export function kindExplanation(
  kind: Kind,
  settings: readonly (readonly [name: string, meaning: string])[],
  options: ReportOptions,
): readonly string[] {
  return [
    ...section(`${kind.name}, a kind of rule`, paragraph({ text: kind.summary, indent: 2 }, options), options),
    ...section('Options', glossary(settings, options), options),
    ...kind
      .examples()
      .flatMap((example) =>
        section(
          `Example: ${example.title}`,
          [
            ...exampleLines(example),
            '',
            ...listing(example.finds.length === 0 ? ['finds nothing'] : example.finds, options),
          ],
          options,
        ),
      ),
  ];
}

/** The files of an example as they are written. */
export function exampleLines(example: Example): readonly string[] {
  const { rules, sources, rates } = filesOf(example);
  return [...rules, ...sources, ...rates].flatMap(({ path, text }) => [
    `  # ${path}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ]);
}
