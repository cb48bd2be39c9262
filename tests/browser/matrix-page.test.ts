import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierPage } from './dossier-page.ts';
import { hasBrowser, openPage, startBrowser } from './open-page.ts';
import { projectPage } from './project-page.ts';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

/** Sources that speak of every second fact each, and two of them otherwise than the rest. */
function bigDossier(sources: number, subjects: number, attributes: number): string {
  const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
  const rules = [
    'extends: gainsay:recommended',
    'classes:',
    '  quake:',
    ...range(attributes).map((one) => `    side-${one}: { type: quantity, unit: people, label: Side number ${one} }`),
    'subjects:',
    ...range(subjects).map((one) => `  quake-${one}: { class: quake, label: The quake number ${one} }`),
    '',
  ].join('\n');
  const claimsOf = (source: number): string =>
    range(subjects)
      .flatMap((subject) =>
        range(attributes).flatMap((side) => {
          if ((source + side) % 2 > 0 && source > 1) return [];
          const number = source < 2 && side === 0 ? 17 + source : 12;
          return `  - { fact: quake-${subject}.side-${side}, value: ${number} people, quote: ${number} dead }\n`;
        }),
      )
      .join('');
  return projectPage({
    rules: [{ path: 'rules/quakes.yaml', text: rules }],
    sources: range(sources).map((one) => ({
      path: `sources/paper-of-the-place-${one}.yaml`,
      text: `claims:\n${claimsOf(one)}`,
    })),
  }).page;
}

function sidewaysScroll(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

const DEAD_LINKS =
  '[...document.querySelectorAll(`a[href^="#"]`)].map((one) => one.getAttribute("href")).filter((href) => href !== "#" && !document.getElementById(decodeURIComponent(href.slice(1))))';

describe.skipIf(!hasBrowser)('the matrix of 200 sources and 500 facts', () => {
  const page = bigDossier(200, 50, 10);

  it('is all there, and every link in it leads somewhere', async () => {
    const { page: shown, said } = await openPage(browser, page, { viewport: { width: 1200, height: 900 } });
    expect(await shown.locator('#facts details.subject').count()).toBe(50);
    expect(await shown.locator('#facts td').count()).toBe(100_000);
    expect(await shown.evaluate(DEAD_LINKS)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('scrolls within itself, under headings that stay', async () => {
    const { page: shown } = await openPage(browser, page, { viewport: { width: 1200, height: 900 } });
    expect(await sidewaysScroll(shown)).toBe(0);
    await shown.evaluate('document.querySelector(".glance").scrollTo(900, 300)');
    const box = (selector: string): Promise<unknown> =>
      shown.evaluate(
        `(() => { const [a, b] = [".glance", ${JSON.stringify(selector)}].map((one) => document.querySelector(one).getBoundingClientRect()); return [Math.round(b.left - a.left), Math.round(b.top - a.top)]; })()`,
      );
    expect(await box('.glance thead th:first-child')).toEqual([1, 1]);
    expect(await shown.evaluate('document.querySelector(".glance").clientHeight < innerHeight')).toBe(true);
  });
});

describe.skipIf(!hasBrowser)('the matrix of the dossier', () => {
  const { page: dossier } = dossierPage();

  it.each([320, 390, 1000])('never makes a page of %i pixels scroll sideways', async (width) => {
    const { page } = await openPage(browser, bigDossier(30, 3, 2), { viewport: { width, height: 800 } });
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('leads from what agrees to the words that say so, without a script', async () => {
    const { page } = await openPage(browser, dossier, { javaScriptEnabled: false });
    await page.locator('#facts summary').first().click();
    const cell = page.locator('#facts td.agrees a').first();
    const target = (await cell.getAttribute('href')) ?? '';
    await cell.click();
    const said = page.locator(`[id="${target.slice(1)}"]`);
    await expect.poll(() => said.isVisible()).toBe(true);
    expect(await said.locator('q').count()).toBeGreaterThan(0);
    expect(await said.textContent()).toMatch(/sources\/\S+\.yaml:\d+/);
  });

  it('leads from what differs at a glance to the evidence, and has no dead link', async () => {
    const { page } = await openPage(browser, dossier);
    const target = await page.locator('.glance td.differs a').first().getAttribute('href');
    expect(target).toMatch(/^#[cs]-/);
    await expect.poll(() => page.getByRole('link', { name: 'differs on 3 facts' }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(DEAD_LINKS)).toEqual([]);
  });

  it('has words for what its signs say to the eye', async () => {
    const { page } = await openPage(browser, dossier);
    const cell = page.locator('.glance td.agrees').first();
    expect(await cell.innerText()).toBe('agrees with others');
    expect(
      await page.evaluate('getComputedStyle(document.querySelector(".glance td.agrees"), "::before").content'),
    ).toContain('●');
  });
});
