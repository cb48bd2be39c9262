import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../src/model/overview.ts';
import type { ReportedClaim } from '../../src/model/report.ts';
import { html } from '../../src/reports/html.ts';
import { hostileReport } from '../reports/hostile-report.ts';
import { writtenAs } from '../reports/written-as.ts';
import { hasBrowser, openPage, startBrowser } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

/** What would run, load or lead somewhere if it got out of the text that it is. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '" onfocus="alert(1)" autofocus x="',
  "' onmouseover='alert(1)",
  '` onclick=`alert(1)',
  '</style><style>*{display:none}</style>',
  '</title><base href="https://example.org/">',
  '--><meta http-equiv="refresh" content="0;url=https://example.org">',
  ']]><iframe src="javascript:alert(1)">',
  '</textarea></bdi></q></li></ul></main><form action="https://example.org"><button>x',
  '<a href="javascript:alert(1)">x</a>',
  '<link rel=stylesheet href=https://example.org/x.css>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\u2028<script>alert(1)//',
  '+ADw-script+AD4-alert(1)',
  '\u202e<b>',
];
const URLS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org',
  'https://a@example.org',
  'javascript://example.org/%0aalert(1)',
  'ftp://example.org',
  'https:\\\\example.org',
];

function overviewOf(attack: string, url: string): Overview {
  const source = {
    id: attack,
    file: attack,
    role: 'report',
    title: attack,
    publisher: attack,
    language: attack,
    published: null,
    url,
    isSetAside: false,
  } as const;
  const cell = { source: 0, standing: 'differs', position: 0, conflict: 0, value: attack } as const;
  const claim: ReportedClaim = {
    source: attack,
    fact: attack,
    value: attack,
    quote: attack,
    normal: { type: 'text', text: attack },
    file: attack,
    line: 1,
    column: 1,
    saidBy: attack,
    language: attack,
  };
  const subject = {
    subject: attack,
    label: attack,
    facts: [{ fact: attack, label: attack, cells: [cell], onlyVoice: attack, claims: () => [claim] }],
  };
  return {
    sources: [source],
    subjects: [subject, subject],
    nameOf: () => attack,
    backgroundOf: () => ({
      reasoning: [attack],
      kindSummary: attack,
      constraint: attack,
      events: [],
      conversionOf: () => ({ normal: { type: 'money', currency: attack, low: 1, high: 2 }, words: attack }),
    }),
  };
}

const ELEMENTS =
  'Object.fromEntries(["script", "style", "iframe", "object", "embed", "base", "link", "meta", "form", "img"].map((name) => [name, document.querySelectorAll(name).length]))';
const SUSPICIOUS =
  '[...document.querySelectorAll("*")].flatMap((one) => [...one.attributes].filter(({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) || (/^(?:href|src|action|xlink:href)$/i.test(name) && !/^(?:#|https?:\\/\\/)/.test(value))).map(({ name, value }) => name + "=" + value))';

describe.skipIf(!hasBrowser)('a page of hostile sources, with its policy switched off', () => {
  it('runs nothing, loads nothing and has no element or attribute of theirs', async () => {
    const samples = fc.sample(hostileReport, { numRuns: 40, seed: 7 });
    const bare = await openPage(
      browser,
      writtenAs(html, {
        ...first(samples),
        conflicts: [],
        compatible: [],
        incomparable: [],
        groups: [],
        problems: [],
        decisions: [],
        resolved: [],
      }),
      { bypassCSP: true },
    );
    const expected = await bare.page.evaluate(ELEMENTS);
    for (const [index, report] of samples.entries()) {
      const attack = ATTACKS[index % ATTACKS.length] ?? '';
      const url = URLS[index % URLS.length] ?? '';
      const armed = armedWith(report, attack);
      const written = writtenAs(html, armed, { overview: () => overviewOf(attack, url) });
      const { page, said } = await openPage(browser, written, { bypassCSP: true });
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await page.evaluate(
        'for (const one of document.querySelectorAll("*")) { one.dispatchEvent(new Event("mouseover")); one.dispatchEvent(new Event("focus")); }',
      );
      expect(await page.evaluate(ELEMENTS), attack).toEqual(expected);
      expect(await page.evaluate(SUSPICIOUS), attack).toEqual([]);
      expect(said, attack).toEqual([]);
      await page.context().close();
    }
  });
});

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('There is no sample.');
  return one;
}

/** A report with an attack wherever a source, a rule, an editor or a path can put a text. */
function armedWith<T>(value: T, attack: string): T {
  if (typeof value === 'string')
    return (value === '' || /^[a-z]+$|^[0-9a-f]{12}$/.test(value) ? value : `${attack}${value}${attack}`) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => armedWith(one, attack)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, armedWith(one as unknown, attack)])) as T;
}
