import type { Cause } from '../../rules/cause.ts';
import type { ReportOptions } from '../report-format.ts';
import { paragraph } from '../text/paragraph.ts';
import { exampleLines } from './kind-explanation.ts';
import { listing, section } from './section.ts';

/** What a cause supposes, with examples of conflicts that show it and others that do not. */
export function causeExplanation(cause: Cause, options: ReportOptions): readonly string[] {
  return [
    ...section(`${cause.name}, a cause`, paragraph({ text: cause.summary, indent: 2 }, options), options),
    ...cause
      .examples()
      .flatMap((example) =>
        section(
          `Example: ${example.title}`,
          [
            ...exampleLines(example),
            '',
            ...listing([example.found ? 'shows the cause' : 'does not show the cause'], options),
            ...(example.mends === undefined ? [] : listing([`would agree with ${example.mends}`], options)),
          ],
          options,
        ),
      ),
  ];
}
