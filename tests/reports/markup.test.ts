import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../src/reports/markup/escape-markup.ts';
import { markup } from '../../src/reports/markup/markup.ts';
import { safeLink } from '../../src/reports/markup/safe-link.ts';
import { hostileText, OBEYED } from './hostile-report.ts';

describe('markup', () => {
  it('escapes all that is put into it, and takes in what another template made', () => {
    const inner = markup`<i>${'<b>'}</i>`;
    expect(markup`<p title="${`"'`}">${[inner, 'a & b', 5, null, undefined, false]}</p>`.text).toBe(
      '<p title="&quot;&#39;"><i>&lt;b&gt;</i>a &amp; b5</p>',
    );
  });

  it('leaves no sign that means something, and no control, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkup(text)).not.toMatch(OBEYED);
        expect(escapeMarkup(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#\w+);)/);
      }),
    );
  });

  it('keeps the marks of direction that a text is rightly written with', () => {
    expect(escapeMarkup('\u200f746\u202e')).toBe('&#x200f;746\\u202e');
  });
});

describe('an address', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://example.org/@user'])(
    '%s may be followed',
    (url) => {
      expect(safeLink(url)).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'file:///etc/passwd',
    '//example.org',
    'https:example.org',
    'https://a@example.org',
    'https://a:b@example.org/',
    'https:\\\\example.org',
    'https://example.org/\nx',
    ' https://example.org',
    'https://',
    '',
    null,
  ])('%j may not', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
