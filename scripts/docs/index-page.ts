import type { Cause } from '../../src/rules/cause.ts';
import type { Kind } from '../../src/rules/kind.ts';
import { page } from './page.ts';

/** A page that people write: its file, and its title. */
export interface WrittenPage {
  readonly file: string;
  readonly title: string;
}

/** The index of the documentation. */
export function indexPage(
  kinds: readonly Kind[],
  causes: readonly Cause[],
  pages: readonly (readonly [file: string, title: string])[],
  guides: readonly WrittenPage[],
  decisions: readonly WrittenPage[],
): string {
  return page(
    'Documentation',
    '## Guides',
    list(guides.map(({ file, title }) => `[${title}](${file})`)),
    '## Reference',
    list(pages.map(([file, title]) => `[${title}](reference/${file})`)),
    '## Kinds of rule',
    list(kinds.map(({ name, summary }) => `[${name}](reference/kinds/${name}.md): ${summary}`)),
    '## Causes',
    list(causes.map(({ name, summary }) => `[${name}](reference/causes/${name}.md): ${summary}`)),
    '## Decisions on the design',
    'Why things are as they are. A decision is never edited, only superseded by a later one.',
    list(decisions.map(({ file, title }) => `[${title}](adr/${file})`)),
  );
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
