import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entity, type Entity } from '../../src/values/entity.ts';
import { isFault } from '../../src/values/fault.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import type { FactType, Lexicon } from '../../src/values/value.ts';

const FACT: FactType = { type: 'entity' };
const lexicon: Lexicon = {
  symbols: new Map(),
  hedges: new Map(),
  states: new Map(),
  entities: makeTaxonomy([
    { id: 'kesra-university', names: ['Kesra University', 'KU'], within: ['kesra'], next: [] },
    { id: 'law-school', names: ['The Law School'], within: ['kesra-university'], next: [] },
    { id: 'orlen-trust', names: ['Orlen Trust, Ltd.'], within: [], next: [] },
    { id: 'trick-or-treat', names: ['Trick or Treat'], within: [], next: [] },
    { id: 'smith-and-sons', names: ['Smith & Sons'], within: [], next: [] },
    { id: 'bare', names: [], within: [], next: [] },
    { id: 'shadow', names: ['KU'], within: [], next: [] },
  ]),
};

function read(text: string): Entity {
  const value = entity.read(text, FACT, lexicon);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

describe('reading', () => {
  it.each([
    ['kesra-university', ['kesra-university'], 'Kesra University'],
    [' ku ', ['kesra-university'], 'Kesra University'],
    ['bare', ['bare'], 'bare'],
    ['shadow', ['shadow'], 'shadow'],
    ['trick or treat', ['trick-or-treat'], 'Trick or Treat'],
    ['smith & sons', ['smith-and-sons'], 'Smith & Sons'],
    ['Law-School or KU', ['kesra-university', 'law-school'], 'Kesra University or law-school'],
    ['one of bare, KU', ['bare', 'kesra-university'], 'bare or Kesra University'],
    ['bare, shadow or KU', ['bare', 'kesra-university', 'shadow'], 'bare or Kesra University or shadow'],
    ['bare, shadow, or KU', ['bare', 'kesra-university', 'shadow'], 'bare or Kesra University or shadow'],
    [
      'one of Orlen Trust, Ltd., Trick or Treat, bare',
      ['bare', 'orlen-trust', 'trick-or-treat'],
      'bare or Orlen Trust, Ltd. or Trick or Treat',
    ],
    ['KU or kesra-university', ['kesra-university'], 'Kesra University'],
  ])('%s', (text, any, words) => {
    const value = read(text);
    expect(entity.normal(value)).toEqual({ type: 'entity', any });
    expect(value.doubt).toBeUndefined();
    expect(value.likely).toBe(value.allowed);
    expect(entity.write(value).replace('The Law School', 'law-school')).toBe(words);
  });

  it('holds all that lies within', () => {
    expect(read('kesra').allowed).toEqual({ shape: 'atoms', atoms: ['kesra', 'kesra-university', 'law-school'] });
    expect(read('law-school or KU or bare').allowed).toEqual({
      shape: 'atoms',
      atoms: ['bare', 'kesra-university', 'law-school'],
    });
    expect(entity.describe(read('KU'))).toBe('Kesra University, or anything within it');
    expect(entity.describe(read('KU or bare'))).toBe('bare or Kesra University, or anything within them');
    expect(entity.describe(read('bare'))).toBe('bare');
  });

  it.each([
    [
      'Kesra Universty',
      {
        code: 'value/unknown-entity',
        message: 'An entity that nobody declared: "Kesra Universty"',
        hint: 'did you mean Kesra University? If not, declare it in the rules with entities: { kesra-universty: { names: ["Kesra Universty"] } }',
      },
    ],
    [
      'Quill, Zorn & Co',
      {
        code: 'value/unknown-entity',
        message: 'An entity that nobody declared: "Quill, Zorn & Co"',
        hint: 'declare it in the rules with entities: { quill-zorn-co: { names: ["Quill, Zorn & Co"] } }',
      },
    ],
    [
      'Quill or KU or Zorn',
      {
        code: 'value/unknown-entity',
        message: 'Entities that nobody declared: "Quill", "Zorn"',
        hint: 'declare it in the rules with entities: { quill: { names: ["Quill"] }, zorn: { names: ["Zorn"] } }',
      },
    ],
  ])('doubts %s, which is a value all the same', (text, doubt) => {
    expect(read(text).doubt).toEqual(doubt);
  });

  it('takes the same unknown name for the same entity', () => {
    expect(entity.compare(read('Quill–Zorn'), read('quill zorn')).verdict).toBe('equal');
    expect(entity.normal(read('Quill–Zorn'))).toEqual({ type: 'entity', any: ['quill zorn'] });
  });

  it.each([
    [
      'KU and bare',
      'value/unreadable',
      'Several entities in one value: "KU and bare"',
      'one fact has one value: declare one entity for both, or a fact for each',
    ],
    ['KU/bare', 'value/unreadable', 'Several entities in one value: "KU/bare"', 'write KU or bare'],
    ['', 'value/unreadable', 'An empty value', 'write a name, or an id that the rules declare under entities'],
    ['x'.repeat(201), 'value/too-long', 'A value of 201 characters', 'at most 200 characters'],
    [
      '— or KU',
      'value/unreadable',
      'No name in "—" of "— or KU"',
      'write a name, or an id that the rules declare under entities',
    ],
  ])('refuses %.20s', (text, code, message, hint) => {
    expect(entity.read(text, FACT, lexicon)).toEqual({ code, message, hint });
  });
});

describe('comparing', () => {
  it.each([
    ['KU', 'kesra university', 'equal', 'Both are Kesra University.'],
    ['law-school', 'kesra', 'compatible', 'The Law School lies within kesra.'],
    ['kesra', 'law-school', 'compatible', 'The Law School lies within kesra.'],
    [
      'bare or shadow',
      'shadow or KU',
      'compatible',
      'bare or shadow and Kesra University or shadow can be one and the same.',
    ],
    ['bare', 'KU', 'conflict', 'bare and Kesra University differ, and neither lies within the other.'],
    ['Quill', 'Zorn', 'conflict', 'Quill and Zorn differ, and neither lies within the other.'],
  ])('%s against %s: %s', (a, b, verdict, why) => {
    expect(entity.compare(read(a), read(b))).toEqual({ verdict, why });
  });
});

describe('properties', () => {
  const name = fc.constantFrom(
    'kesra',
    'KU',
    'law-school',
    'orlen-trust',
    'Trick or Treat',
    'bare',
    'Quill',
    'Zorn & Co',
  );
  const words = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join(' or '));

  it('writes what reads the same', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(read(entity.write(read(text)))).toEqual(read(text));
      }),
    );
  });

  it('compares alike both ways, and finds no conflict of a value with itself', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(entity.compare(read(a), read(b)).verdict).toBe(entity.compare(read(b), read(a)).verdict);
        expect(entity.compare(read(a), read(a)).verdict).toBe('equal');
      }),
    );
  });

  it('finds no new conflict where one side names one more', () => {
    fc.assert(
      fc.property(words, words, name, (a, b, more) => {
        if (entity.compare(read(a), read(b)).verdict === 'conflict') return;
        expect(entity.compare(read(`${a} or ${more}`), read(b)).verdict).not.toBe('conflict');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (text) => {
        const value = entity.read(text, FACT, lexicon);
        if (!isFault(value)) expect(entity.compare(value, read(entity.write(value))).verdict).toBe('equal');
      }),
    );
  });
});
