import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isFault } from '../../src/values/fault.ts';
import { VALUE_TYPES } from '../../src/values/registry.ts';
import type { FactType, TypeName } from '../../src/values/value.ts';
import { LEXICON } from './given.ts';

const FOLDER = join(import.meta.dirname, 'judged-pairs');

interface Pair {
  readonly fact: FactType;
  readonly one: string;
  readonly other: string;
  readonly expected: string;
}

/** The pairs of a table: what the fact declares stands in brackets above them. */
function pairsOf(type: TypeName): readonly Pair[] {
  let fact: FactType = { type };
  return readFileSync(join(FOLDER, `${type}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const declared = /^\[(.*)\]$/.exec(line)?.[1];
      if (declared !== undefined) fact = { ...(parse(`{ ${declared} }`) as Partial<FactType>), type };
      const [one, other, expected] = line.split(' | ');
      return line.startsWith('# ') || one === undefined || other === undefined || expected === undefined
        ? []
        : [{ fact, one, other, expected }];
    });
}

function verdictOn(fact: FactType, one: string, other: string): string {
  const type = VALUE_TYPES.get(fact.type);
  const [a, b] = [one, other].map((text) => type?.read(text, fact, LEXICON));
  if (!type || !a || !b || isFault(a) || isFault(b)) return 'refused';
  const { verdict } = type.compare(a, b);
  return verdict === 'equal' || verdict === 'compatible' ? 'agree' : verdict;
}

const TYPES = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, '') as TypeName);

describe.each(TYPES)('pairs of the type %s', (type) => {
  it.each(pairsOf(type))('$one and $other: $expected', ({ fact, one, other, expected }) => {
    expect(verdictOn(fact, one, other)).toBe(expected);
    expect(verdictOn(fact, other, one)).toBe(expected);
  });
});

it('holds pairs of each verdict', () => {
  const verdicts = TYPES.flatMap(pairsOf).map(({ expected }) => expected);
  expect(new Set(verdicts)).toEqual(new Set(['agree', 'possible', 'conflict', 'incomparable', 'refused']));
  expect(verdicts.length).toBeGreaterThan(600);
});
