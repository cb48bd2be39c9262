import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, notUtf8 } from '../../src/documents/decode-utf8.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeUtf8', () => {
  it('reads any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encode(text))).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it('leaves out a byte order mark, so that columns are those of an editor', () => {
    expect(decodeUtf8(encode('\ufeffclaims: []'))).toBe('claims: []');
  });

  it('gives the offset of the first byte that begins no character', () => {
    expect(decodeUtf8(new Uint8Array([0x4b, 0xe9, 0x6c]))).toBe(1);
    expect(decodeUtf8(new Uint8Array([...encode('é🌋'), 0xf0, 0x9f, 0x8c]))).toBe(6);
    expect(decodeUtf8(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe(0);
    expect(decodeUtf8(new Uint8Array([...encode('é'), 0xed, 0xa0, 0x80, 0x61]))).toBe(2);
    expect(decodeUtf8(new Uint8Array([0x61, 0x80]))).toBe(1);
    expect(decodeUtf8(new Uint8Array([0xc0, 0x80]))).toBe(0);
  });

  it('finds a bad byte anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const start = encode(before);
        expect(decodeUtf8(new Uint8Array([...start, 0xff, ...encode(after)]))).toBe(start.length);
      }),
    );
  });
});

describe('notUtf8', () => {
  it('says where, with the line', () => {
    const bytes = new Uint8Array([...encode('title: x\npublisher: 🌋 Caf'), 0xe9, ...encode(' Kesra\nurl: y')]);
    expect(notUtf8('sources/kesra.yaml', bytes, decodeUtf8(bytes) as number)).toEqual({
      file: 'sources/kesra.yaml',
      line: 2,
      column: 18,
      severity: 'error',
      code: 'file/not-utf8',
      message: 'The file is not UTF-8: byte 29 (0xE9) begins no character.',
      hint: 'Save it as UTF-8; it may be in Windows-1252 or UTF-16 now.',
      excerpt: 'publisher: 🌋 Caf� Kesra',
    });
  });
});
