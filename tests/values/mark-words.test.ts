import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/values/mark-words.ts';
import { spokenWords } from '../../src/values/spoken-words.ts';

function mark(a: string, b: string): readonly [string, string] {
  return markWords({ text: a, words: spokenWords(a) }, { text: b, words: spokenWords(b) });
}

const LONG = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

describe('markWords', () => {
  it.each([
    ['We will not appeal.', 'We will appeal.', 'We will *not* appeal.', 'We will appeal.'],
    [
      'The bridge is “safe”, we hope',
      'The bridge is unsafe, we hope',
      'The bridge is “*safe*”, we hope',
      'The bridge is *unsafe*, we hope',
    ],
    ['It will cost €7 million', 'It will cost $7 million', 'It will cost *€7* million', 'It will cost *$7* million'],
    [
      'We shut the old bridge today',
      'We closed a old bridge today',
      'We *shut the* old bridge today',
      'We *closed a* old bridge today',
    ],
    [
      '[T]he bridge [at Orlen] is now quite safe',
      'The bridge … is now not safe',
      '[T]he bridge [at Orlen] is now *quite* safe',
      'The bridge … is now *not* safe',
    ],
    ['橋は安全です。', '橋は危険です。', '橋は*安全*です。', '橋は*危険*です。'],
    [`${LONG} one ${LONG}`, `${LONG} two ${LONG}`, '… v w x y z *one* a b c d e …', '… v w x y z *two* a b c d e …'],
    [`${LONG} one ${LONG}`, `${LONG} ${LONG}`, '… v w x y z *one* a b c d e …', '… v w x y z a b c d e …'],
    ['never we said so', 'always we said so', '*never* we said so', '*always* we said so'],
  ])('%s | %s', (a, b, left, right) => {
    expect(mark(a, b)).toEqual([left, right]);
    expect(mark(b, a)).toEqual([right, left]);
  });

  it('only ever adds asterisks and leaves words out', () => {
    const word = fc.constantFrom(
      'we',
      'will',
      'not',
      'appeal,',
      '“it”',
      '[they]',
      '…',
      'U.S.',
      '−5',
      '橋は',
      'l’eau',
      '7.5%',
      '[w]e',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const [given, shown] of [a, b].map((each, at) => [each, mark(a, b)[at] ?? ''] as const)) {
          const plain = shown.replaceAll('*', '');
          for (const part of plain.split('…')) expect(given).toContain(part.trim());
        }
      }),
    );
  });
});
