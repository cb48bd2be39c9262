import { REPORT_WORDS } from '../../src/model/report-words.ts';
import { page, table } from './page.ts';

/** Every word that reports use without saying what it means. */
export function wordsPage(): string {
  return page(
    'Words of the reports',
    'What the reports and the review say in one word. `gainsay explain WORD` shows one of these.',
    table(
      ['word', 'what it means', 'what follows'],
      Object.entries(REPORT_WORDS).map(([word, { means, then }]) => [word, means, then]),
    ),
  );
}
