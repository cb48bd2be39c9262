import { describe, expect, it } from 'vitest';
import { pathFault, sha256Fault, staysInside } from '../../src/sources/text-reference.ts';

describe('staysInside', () => {
  it.each(['texts/quake.txt', './a', 'a/../b', 'a/./b', 'a\\b', 'a..b', '..a', 'Kesra 2026/ü.txt'])(
    'keeps %s',
    (path) => {
      expect(staysInside(path)).toBe(true);
    },
  );

  it.each([
    '',
    '.',
    './',
    'a/..',
    '..',
    '../x',
    'a/../../b',
    'a\\..\\..\\b',
    '/x',
    '\\x',
    'C:\\x',
    'c:x',
    'file:///x',
    '~/x',
    'a\nb',
  ])('refuses %j', (path) => {
    expect(staysInside(path)).toBe(false);
  });
});

describe('faults', () => {
  it('say what stands there and what would be right', () => {
    expect(pathFault('texts/quake.txt')).toBeNull();
    expect(pathFault('../quake.txt')).toEqual({
      code: 'source/text-outside',
      message: 'The text\'s path leads out of the repository: "../quake.txt".',
      hint: 'Write a path from the root of the repository, such as texts/quake.txt, or leave path out for a text that stays outside.',
    });
    expect(sha256Fault('0'.repeat(64))).toBeNull();
    expect(sha256Fault('abc')).toEqual({
      code: 'source/sha256',
      message: 'A SHA-256 has 64 hexadecimal digits, but 3 characters stand here: "abc".',
      hint: "Write the SHA-256 of the text's bytes, as sha256sum prints it, or leave it out.",
    });
    expect(sha256Fault('g'.repeat(64))?.message).toMatch(/, but other characters stand here: /);
  });
});
