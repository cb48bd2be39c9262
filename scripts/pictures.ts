/**
 * Takes the pictures of docs/report.md from the example in docs: on a screen, light and dark, on a telephone, on paper.
 * `npm run pictures`; it needs Debian's packages chromium, fonts-noto-core and poppler-utils. The pictures depend on the
 * fonts of a machine, so that no test compares them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const docs = join(import.meta.dirname, '../docs');
const example = pathToFileURL(join(docs, 'example-report.html')).href;
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });

const WIDE = { viewport: { width: 1000, height: 1250 } };
const NARROW = { viewport: { width: 390, height: 1250 } };

await picture('report-light.png', WIDE, () => Promise.resolve());
await picture('report-dark.png', { ...WIDE, colorScheme: 'dark' }, scrolledTo('#cards > .card[data-kind=order]'));
await picture('report-narrow.png', NARROW, scrolledTo('#cards'));
await picture(
  'report-arabic.png',
  { viewport: { width: 1000, height: 560 } },
  scrolledTo('.card:has(q[lang=ar]):not(:has(figure))'),
);
await printed('report-printed.png');
await browser.close();

async function picture(
  name: string,
  options: BrowserContextOptions,
  ready: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(example);
  await ready(page);
  await page.screenshot({ path: join(docs, name) });
  await context.close();
}

function scrolledTo(selector: string): (page: Page) => Promise<unknown> {
  return (page) =>
    page.evaluate(`scrollTo(0, document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top - 12)`);
}

/** A page of paper: that of the first conflict. */
async function printed(name: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(example);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-pictures-'));
  writeFileSync(join(folder, 'report.pdf'), pdf);
  const words = [
    '-f',
    '3',
    '-l',
    '3',
    '-r',
    '90',
    '-png',
    '-singlefile',
    'report.pdf',
    join(docs, name.replace('.png', '')),
  ];
  execFileSync('pdftoppm', words, { cwd: folder });
  rmSync(folder, { recursive: true });
}
