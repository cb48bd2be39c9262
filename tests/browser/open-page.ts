import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Debian's own browser: nothing is downloaded. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Only where nobody promised a browser may there be none. */
export const hasBrowser = existsSync(CHROMIUM) || process.env['CI'] !== undefined;

/** Starts the browser, which then stays for all tests of a file. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A page, with what it said on the console, what it asked for beside itself, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
}

/** Opens a text as a file of its own, as a reader would. */
export async function openPage(
  browser: Browser,
  html: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-page-'));
  const file = join(folder, 'gainsay-report.html');
  writeFileSync(file, html);
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) said.push(`request: ${request.url()}`);
  });
  await page.goto(own + hash);
  return { page, said };
}
