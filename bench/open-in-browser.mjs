// Opens a page in a browser that is running already, and prints how many milliseconds it took to be shown.
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, file] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
const page = await browser.newPage();
const start = performance.now();
await page.goto(pathToFileURL(file).href);
await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
process.stdout.write(String(performance.now() - start));
await browser.close();
