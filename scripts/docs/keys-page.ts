import { written } from '../../src/tui/key-lookup.ts';
import { keySections } from '../../src/tui/help/help-lines.ts';
import { code, page, sentence, table } from './page.ts';

/** Every key of the review, from the table that the screen itself goes by. */
export function keysPage(): string {
  return page(
    'Keys of the review',
    '`gainsay review` shows the keys that work at the moment in its bar, and all of them on `?`, with the reason why one ' +
      'does not. What is decided is written down at once, and `z` takes it back.',
    ...keySections().flatMap(({ title, bindings }) => [
      `## ${title}`,
      table(
        ['key', 'what it does'],
        bindings.map((binding) => [code(written(binding)), sentence(binding.help)]),
      ),
    ]),
  );
}
