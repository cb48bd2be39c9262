import { describe, expect, it } from 'vitest';
import { VALUE_EXAMPLES } from '../../scripts/docs/value-examples.ts';
import { readExample, typeNamed } from '../../scripts/docs/values-page.ts';
import { isFault } from '../../src/values/fault.ts';
import { VALUE_TYPES } from '../../src/values/registry.ts';
import type { Value } from '../../src/values/value.ts';

describe.each([...VALUE_TYPES.keys()])('the examples of the type %s', (name) => {
  const { words, pairs, refused } = VALUE_EXAMPLES[name];

  it.each(words)('reads %s, and reads it back as it writes it', (text) => {
    const value = readExample(name, text);
    expect(isFault(value)).toBe(false);
    const type = typeNamed(name);
    const again = readExample(name, type.write(value as Value)) as Value;
    expect(type.normal(again)).toEqual(type.normal(value as Value));
  });

  it.each(pairs)('has %s and %s as %s', (a, b, verdict) => {
    const [one, two] = [readExample(name, a) as Value, readExample(name, b) as Value];
    expect(typeNamed(name).compare(one, two).verdict).toBe(verdict);
  });

  it.each(refused)('refuses "%s", and says what would be right', (text) => {
    const fault = readExample(name, text);
    expect(isFault(fault) && fault.hint).toBeTruthy();
  });
});
