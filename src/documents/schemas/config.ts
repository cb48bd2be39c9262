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
  })
  .meta({ title: 'Configuration of Gainsay', description: 'Where things stand: gainsay.config.yaml' });
