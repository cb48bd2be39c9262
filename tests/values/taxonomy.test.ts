import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { didYouMean, nearWords } from '../../src/values/near-words.ts';
import { normalName } from '../../src/values/normal-name.ts';
import type { Term } from '../../src/values/taxonomy.ts';

function term(
  id: string,
  names: readonly string[] = [],
  within: readonly string[] = [],
  next: readonly string[] = [],
): Term {
  return { id, names, within, next };
}

const places = makeTaxonomy([
  term('kesra', ['Kesra', 'Land of Kesra']),
  term('orlen', ['Orlen', 'Orlén-sur-Mer'], ['kesra']),
  term('orlen-port', ['Port of Orlen', 'ميناء أورلن'], ['orlen', 'ports']),
  term('miro', ["Saint Miro's", 'Łódź Miro'], ['kesra']),
]);

describe('normalName', () => {
  it.each([
    ['Université de Kesra–Nord', 'universite de kesra nord'],
    ['  Orlen\u00a0\u00a0Port ', 'orlen port'],
    ['Ｏｒｌｅｎ', 'orlen'],
    ['Saint Miro’s', "saint miro's"],
    ['Saint Miro´s', "saint miro's"],
    ['Saint Miro\u1fefs', "saint miro's"],
    ['Œuvre Ærø Straße', 'oeuvre aero strasse'],
    ['ISTANBUL İstanbul ısı', 'istanbul istanbul isi'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Й', 'й'],
    ['الشُّرْطَة', 'الشرطة'],
    ['شـــرطة', 'شرطة'],
    ['أورلن', 'اورلن'],
    ['The Kesra Times', 'the kesra times'],
    ['Or\u00adlen\u200b', 'orlen'],
  ])('%s reads as %s', (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normalName(normalName(name))).toBe(normalName(name));
      }),
    );
  });

  it('takes the short way for ASCII to where the long one leads', () => {
    const ascii = fc.string({
      unit: fc.constantFrom(...Array.from({ length: 128 }, (_, at) => String.fromCharCode(at))),
    });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(`ж${normalName(`x${text}x`).slice(1)}`).toBe(normalName(`ж${text}x`));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('find', () => {
  it.each([
    ['orlen', 'orlen'],
    ['ORLEN', 'orlen'],
    ['Orlen sur mer', 'orlen'],
    ['ORLEN-PORT', 'orlen-port'],
    ['مِيناء أُورلن', 'orlen-port'],
    ["saint miro's", 'miro'],
    ['Lodz Miro', 'miro'],
    ['ports', 'ports'],
  ])('%s is %s', (name, id) => {
    expect(places.find(name)?.id).toBe(id);
  });

  it.each(['the Kesra', 'orle', '', 'constructor', '__proto__'])('knows no %j', (name) => {
    expect(places.find(name)).toBeUndefined();
  });

  it('takes an id before a name, and the earlier term before the later one', () => {
    const taxonomy = makeTaxonomy([term('a', ['b', 'c']), term('b', ['c'])]);
    expect(taxonomy.find('b')?.id).toBe('b');
    expect(taxonomy.find('c')?.id).toBe('a');
  });

  it('knows what is named only as broader or as following', () => {
    const states = makeTaxonomy([term('appealed', [], ['contested'], ['upheld'])]);
    expect(states.find('Contested')?.id).toBe('contested');
    expect(states.find('upheld')?.id).toBe('upheld');
  });

  it('is cheap for a hundred thousand names', () => {
    const many = makeTaxonomy(Array.from({ length: 1000 }, (_, at) => term(`place-${at}`, [`Plâce ${at}`], ['kesra'])));
    const start = performance.now();
    for (let at = 0; at < 100_000; at += 1) many.narrower(many.find(`PLÂCE ${at % 1000}`)?.id ?? '');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('narrower', () => {
  it('holds the term and all within it, however deep', () => {
    expect(places.narrower('kesra')).toEqual(['kesra', 'miro', 'orlen', 'orlen-port']);
    expect(places.narrower('ports')).toEqual(['orlen-port', 'ports']);
    expect(places.narrower('nowhere')).toEqual(['nowhere']);
  });

  it('comes to an end where terms lie within each other', () => {
    const round = makeTaxonomy([term('a', [], ['b']), term('b', [], ['c', 'a']), term('c', [], ['a', 'c'])]);
    for (const id of ['a', 'b', 'c']) expect(round.narrower(id)).toEqual(['a', 'b', 'c']);
  });

  it('survives a chain of many thousand', () => {
    const chain = makeTaxonomy(
      Array.from({ length: 20_000 }, (_, at) => term(`t${at}`, [], at === 0 ? [] : [`t${at - 1}`])),
    );
    expect(chain.narrower('t0')).toHaveLength(20_000);
  });

  it('finds what a term lies within by name as well', () => {
    expect(
      makeTaxonomy([term('kesra', ['Land of Kesra']), term('orlen', [], ['land of kesra'])]).narrower('kesra'),
    ).toEqual(['kesra', 'orlen']);
  });
});

describe('near', () => {
  it.each([
    ['Orlem', ['Orlen']],
    ['Kesrra', ['Kesra']],
    ['Port of Orlem', ['Port of Orlen']],
    ['zzzzzzzz', []],
    ['x'.repeat(5000), []],
  ])('%.20s is near %j', (name, near) => {
    expect(places.near(name)).toEqual(near);
  });

  it('names three at most, the nearest first, and one a term', () => {
    const taxonomy = makeTaxonomy(['aaaa1', 'aaa12', 'aaaa2', 'aaaa3'].map((id) => term(id, [id.toUpperCase()])));
    expect(taxonomy.near('aaaa')).toEqual(['AAAA1', 'AAAA2', 'AAAA3']);
  });

  it('asks in words', () => {
    expect(didYouMean(nearWords('appeald', [{ key: 'appealed', shown: 'appealed', thing: '1' }]))).toBe(
      'did you mean appealed?',
    );
    expect(didYouMean([])).toBe('');
  });
});
