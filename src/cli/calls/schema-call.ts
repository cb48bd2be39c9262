import type { Define } from './define.ts';

export const defineSchema: Define = (program, environment, end) => {
  program
    .command('schema')
    .summary('print the JSON Schema of a file format')
    .description('Prints the JSON Schema of a file format, or the names of all.')
    .argument('[name]', 'source, rules, config, baseline, decisions or report')
    .action(async (name: string | undefined) => {
      const { schema } = await import('../commands/schema.ts');
      end(await schema(name, environment));
    });
};
