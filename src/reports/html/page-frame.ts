import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { headline } from '../text/headline.ts';
import { constant, markup, type Markup } from '../markup/markup.ts';
import { PATTERNS } from './patterns.ts';
import type { Page } from './page-options.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** By this a report is known for one of ours. */
const GENERATOR = '<meta name="generator" content="gainsay report">';

/** Nothing may be loaded, sent or run but the style and the script that stand in the page. */
const POLICY = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;

/** The beginning of the page, up to its first section. */
export function pageStart({ report, options }: Page): Markup {
  const words = headline(report, { ...options, width: 10_000, paint: (_style, text) => text }).join(' ');
  return markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
${constant(GENERATOR)}
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words} · Gainsay</title>
<style>${constant(STYLE)}</style>
</head>
<body${report.conflicts.length > MANY && constant(' class="many"')}>
<a class="skip" href="#conflicts">Skip to the conflicts</a>
${PATTERNS}
<main>
`;
}

/** Past so many conflicts the browser lays out only what is near the window. */
const MANY = 200;

/** The end of the page, with the script. */
export function pageEnd(): Markup {
  return markup`</main>
<script>${constant(SCRIPT)}</script>
</body>
</html>
`;
}

/** What a policy knows a constant by (CSP Level 3, 2.3.1). */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
