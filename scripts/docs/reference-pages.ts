import { CAUSES } from '../../src/rules/cause-registry.ts';
import { KINDS } from '../../src/rules/registry.ts';
import { causePage } from './cause-page.ts';
import { formatsPage } from './formats-page.ts';
import { hedgesPage } from './hedges-page.ts';
import { indexPage, type WrittenPage } from './index-page.ts';
import { keysPage } from './keys-page.ts';
import { kindPage } from './kind-page.ts';
import { problemsPage } from './problems-page.ts';
import { valuesPage } from './values-page.ts';
import { wordsPage } from './words-page.ts';

/**
 * Every page that is made from code, by path from the repository's root.
 * @param guides the pages in docs, and the decisions in docs/adr, which people write
 */
export function referencePages(
  guides: readonly WrittenPage[],
  decisions: readonly WrittenPage[],
): ReadonlyMap<string, string> {
  const kinds = [...KINDS.values()];
  const pages = [
    ['formats.md', 'File formats', formatsPage()],
    ['values.md', 'Types of value', valuesPage()],
    ['hedges.md', 'Hedging words', hedgesPage()],
    ['problems.md', 'Problems', problemsPage()],
    ['words.md', 'Words of the reports', wordsPage()],
    ['keys.md', 'Keys of the review', keysPage()],
  ] as const;
  return new Map([
    ...pages.map(([file, , text]) => [`docs/reference/${file}`, text] as const),
    ...kinds.map((kind) => [`docs/reference/kinds/${kind.name}.md`, kindPage(kind)] as const),
    ...CAUSES.map((cause) => [`docs/reference/causes/${cause.name}.md`, causePage(cause)] as const),
    [
      'docs/README.md',
      indexPage(
        kinds,
        CAUSES,
        pages.map(([file, title]) => [file, title]),
        guides,
        decisions,
      ),
    ],
  ]);
}
