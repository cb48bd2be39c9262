import { z } from 'zod';
import { scalar, scalars } from './parts.ts';

export const config = z
  .strictObject({
    sources: scalars.optional().describe('Glob or globs of the source files; YAML and Markdown files in sources/ unless stated'),
    rules: scalars.optional().describe('Glob or globs of the rule files; rules/**/*.yaml unless stated'),
    rates: scalars.optional().describe("Glob or globs of the exchange rates in the European Central Bank's form; rates/*.csv unless stated"),
    texts: scalars.optional().describe('Folder or folders in which the texts of sources are looked for'),
    baseline: scalar.optional().describe('The file of conflicts that were accepted at one go; baseline.yaml unless stated'),
    decisions: scalar.optional().describe('The file of decisions; decisions.yaml unless stated'),
    review: z
      .strictObject({
        bidi: z
          .enum(['auto', 'terminal', 'app', 'off'])
          .optional()
          .describe(
            'Who puts letters that are written from right to left in the order in which they are seen: the terminal, the review (app), or nobody (off). Auto, unless stated, takes VTE from 0.58 on, Konsole, mlterm, kitty, mintty and Terminal of macOS to do so by the variables that they set, and no other terminal',
          ),
      })
      .optional()
      .describe('How gainsay review looks'),
  })
  .meta({ title: 'Configuration of Gainsay', description: 'Where things stand: gainsay.config.yaml' });
