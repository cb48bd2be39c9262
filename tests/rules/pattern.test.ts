import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostSpecific, pattern } from '../../src/rules/pattern.ts';

describe('pattern', () => {
  it.each([
    ['orlen-bridge.opened', 'orlen-bridge.opened', ''],
    ['orlen-bridge.opened', 'orlen-bridge.begun', null],
    ['*.opened', 'orlen-bridge.opened', 'orlen-bridge'],
    ['*.opened', '.opened', ''],
    ['*.opened', 'opened', null],
    ['orlen-*.opened', 'orlen-bridge.opened', 'bridge'],
    ['orlen-*', 'orlen-bridge.opened', 'bridge.opened'],
    ['*', 'orlen-bridge.opened', 'orlen-bridge.opened'],
    ['**.opened', 'orlen-bridge.opened', 'orlen-bridge'],
    ['*-bridge.*', 'orlen-bridge.opened', 'orlen*opened'],
    ['a*a', 'a', null],
    ['a*b*a', 'aba', '*'],
    ['a*ba*ba', 'aba', null],
  ])('%s binds in %s: %j', (text, fact, bound) => {
    expect(pattern(text).bind(fact)).toBe(bound);
  });

  it('matches what a regular expression would match', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    const withStars = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 6 });
    fc.assert(
      fc.property(withStars, letters, (text, fact) => {
        const same = new RegExp(`^${text.replaceAll('.', '\\.').replace(/\*+/g, '.*')}$`).test(fact);
        expect(pattern(text).bind(fact) !== null).toBe(same);
      }),
    );
  });

  it('stays quick where a pattern has many wildcards', () => {
    const start = process.hrtime.bigint();
    expect(pattern(`${'a*'.repeat(2000)}c`).bind('a'.repeat(20_000))).toBeNull();
    expect(Number(process.hrtime.bigint() - start)).toBeLessThan(1e9);
  });
});

describe('mostSpecific', () => {
  const choose = (fact: string, ...texts: readonly string[]): number =>
    texts.findIndex(
      (_, index, all) =>
        mostSpecific(
          all.map((text, at) => ({ pattern: pattern(text), at })),
          fact,
        )?.at === index,
    );

  it.each([
    ['an exact name before any pattern', 'orlen-bridge.opened', ['orlen-bridge.opened', 'orlen-bridge.opened*'], 0],
    ['more fixed letters before fewer', 'orlen-bridge.opened', ['*.opened', 'orlen-*', '*'], 0],
    ['the later of equals', 'orlen-bridge.opened', ['orlen-*', '*opened', '*pened'], 1],
    ['only what matches', 'orlen-bridge.opened', ['kesra-ferry.*', '*'], 1],
    ['nothing where nothing matches', 'orlen-bridge.opened', ['kesra-ferry.*'], -1],
  ])('takes %s', (_, fact, texts, chosen) => {
    expect(choose(fact, ...texts)).toBe(chosen);
  });
});
