import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type Example } from '../../src/rules/example.ts';
import { fence } from './page.ts';

/** An example as a reader would write it: all its files, and what Gainsay says of them. */
export function exampleSection(example: Example, outcome: readonly string[]): string {
  const { sources, rules, rates, texts } = filesOf(example);
  const yaml = [...rules, ...sources].map(({ path, text }) => `# ${path}\n${text}`).join('---\n');
  const csv = rates.map(({ path, text }) => `With \`${path}\`:\n\n${fence('csv', text)}`);
  const words = texts.map(({ path, text }) => `With \`${path}\`:\n\n${fence('text', text)}`);
  return [`### ${example.title}`, fence('yaml', yaml), ...csv, ...words, ...outcome].join('\n\n');
}

/** The messages of the findings on an example, as the report has them. */
export function messagesOn(example: Example): readonly string[] {
  return checkProject(filesOf(example)).report.conflicts.map(({ message }) => `> ${message}`);
}
