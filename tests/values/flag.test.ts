import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { flag, type Flag } from '../../src/values/flag.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import type { Lexicon } from '../../src/values/value.ts';

const lexicon: Lexicon = { symbols: new Map(), hedges: new Map(), states: new Map(), entities: makeTaxonomy([]) };

function read(text: string): Flag {
  const value = flag.read(text, { type: 'flag' }, lexicon);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

describe('flag', () => {
  it.each([
    ['yes', true],
    ['True', true],
    [' NO ', false],
    ['false', false],
  ])('reads %j', (text, is) => {
    expect(flag.normal(read(text))).toEqual({ type: 'flag', is });
    expect(read(flag.write(read(text)))).toEqual(read(text));
    expect(flag.describe(read(text))).toBe(is ? 'yes' : 'no');
  });

  it.each(['on', 'y', '1', '', 'perhaps', 'constructor'])('refuses %j', (text) => {
    expect(flag.read(text, { type: 'flag' }, lexicon)).toEqual({
      code: 'value/unreadable',
      message: `Neither yes nor no: "${text}"`,
      hint: 'write yes or no',
    });
  });

  it('cuts what is far too long', () => {
    expect(flag.read('y'.repeat(1_000_000), { type: 'flag' }, lexicon)).toMatchObject({
      message: `Neither yes nor no: "${'y'.repeat(79)}…"`,
    });
  });

  it('compares', () => {
    expect(flag.compare(read('yes'), read('true'))).toEqual({ verdict: 'equal', why: 'Both are yes.' });
    expect(flag.compare(read('yes'), read('no'))).toEqual({ verdict: 'conflict', why: 'Yes and no do not meet.' });
  });
});
