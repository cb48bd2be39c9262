import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { html } from '../../src/reports/html.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import { PLAIN_OPTIONS, writtenAs } from '../reports/written-as.ts';
import { dossierPage } from './dossier-page.ts';
import { hasBrowser, openPage, startBrowser } from './open-page.ts';
import { wordsInPdf } from './words-in-pdf.ts';

const { page: dossier, report } = dossierPage();

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

// What is asked of a page is a string, since the page knows other types than the tests.
const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';
const RUN_AXE =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]))';
const SHOWN =
  '[...document.querySelectorAll("#cards .card")].filter((one) => one.checkVisibility()).map(({ id }) => id)';

/** The conflicts that are shown, by the id of their element. */
function shown(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(SHOWN);
}

function isInSight(page: Page, selector: string): Promise<unknown> {
  const box = `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;
  return page.evaluate(`${box}.bottom > 0 && ${box}.top < innerHeight`);
}

function directionOf(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);
}

describe.skipIf(!hasBrowser)('the page of the dossier', () => {
  it('says nothing on the console, and asks nobody for anything', async () => {
    const { page, said } = await openPage(browser, dossier);
    await page.locator('.card').last().scrollIntoViewIfNeeded();
    expect(said).toEqual([]);
    expect(await shown(page)).toHaveLength(report.conflicts.length);
  });

  it('finds, filters and orders conflicts', async () => {
    const { page, said } = await openPage(browser, dossier);
    await page.getByLabel('Any severity').selectOption('warning');
    expect(await shown(page)).toHaveLength(report.summary.warning);
    await page.getByLabel('Search in conflicts').fill('GDPR');
    expect(await shown(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shown(page)).toHaveLength(report.conflicts.length);
    await page.getByLabel('Order').selectOption('message');
    const titles = await page.locator('#cards h3').allTextContents();
    expect(titles).toEqual([...titles].sort());
    expect(said).toEqual([]);
  });

  it('opens at a conflict or a search that its address names', async () => {
    const last = report.conflicts.at(-1)?.id ?? '';
    const { page } = await openPage(browser, dossier, { hash: `#c-${last}` });
    await expect.poll(() => isInSight(page, `#c-${last}`)).toBe(true);
    const searched = await openPage(browser, dossier, { hash: '#?severity=error&q=GDPR' });
    expect(await shown(searched.page)).toHaveLength(1);
    expect(await searched.page.getByLabel('Search in conflicts').inputValue()).toBe('GDPR');
  });

  it('leads from the matrix to the facts of a subject, and from there to the evidence', async () => {
    const { page } = await openPage(browser, dossier);
    const subject = page.locator('#matrix th a').first();
    await subject.click();
    const facts = page.locator('details.subject').first();
    await expect.poll(() => facts.getAttribute('open')).not.toBeNull();
    const cell = facts.locator('td.differs a').first();
    const target = (await cell.getAttribute('href')) ?? '';
    await cell.click();
    await expect.poll(() => page.evaluate('location.hash')).toBe(target);
    await expect.poll(() => isInSight(page, target)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find, %s and narrow or wide', async (colorScheme) => {
    for (const width of [390, 1200]) {
      const { page } = await openPage(browser, dossier, {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await page.evaluate(OPEN_ALL);
      await page.addScriptTag({ content: axe.source });
      expect(await page.evaluate(RUN_AXE)).toEqual([]);
    }
  });

  it('prints every conflict with its evidence, on numbered pages', async () => {
    const { page } = await openPage(browser, dossier);
    const printed = wordsInPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    for (const { message, positions } of report.conflicts) {
      expect(printed).toContain(message.replace(/\s/g, ''));
      for (const { value } of positions) expect(printed).toContain(value.replace(/\s/g, ''));
    }
    expect(printed).toContain('Position1:EUR746millionallows');
    expect(printed).toMatch(/1\/\d+/);
  });

  it('reads without a script', async () => {
    const { page, said } = await openPage(browser, dossier, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const { message, positions } of report.conflicts) {
      expect(text).toContain(message);
      for (const { claims } of positions) for (const { quote } of claims) expect(text).toContain(quote ?? '');
    }
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(said).toEqual([]);
  });

  it('sets what is written from right to left from the right, and axes from the left', async () => {
    const { page } = await openPage(browser, dossier);
    expect(await directionOf(page, 'q[lang=ar]')).toBe('rtl');
    expect(await directionOf(page, 'svg.chart')).toBe('ltr');
  });
});

describe.skipIf(!hasBrowser)('a page of many conflicts', () => {
  const [conflict] = KESRA_REPORT.conflicts as [ReportedConflict];
  const many: Report = {
    ...KESRA_REPORT,
    conflicts: Array.from({ length: 1203 }, (_, index) => ({
      ...conflict,
      id: index.toString(16).padStart(12, '0'),
      message: `Message ${String(index)}.`,
    })),
  };
  const written = writtenAs((of, options) => html(of, options, 10), many, PLAIN_OPTIONS);

  it('packs the evidence of those past what it has room for, and unpacks it at a click', async () => {
    const { page, said } = await openPage(browser, written);
    const card = page.locator('#c-0000000004a0');
    expect(await card.textContent()).toContain('Message 1184.');
    expect(await card.textContent()).toContain('USD 746 million');
    expect(await card.textContent()).not.toContain('orlen-post.yaml:12');
    await card.press('Enter');
    await expect.poll(() => card.textContent()).toContain('orlen-post.yaml:12');
    await page.getByLabel('Any source').selectOption('orlen-post');
    expect(await shown(page)).toHaveLength(many.conflicts.length);
    await page.getByLabel('Search in conflicts').fill('message 1184.');
    expect(await shown(page)).toEqual(['c-0000000004a0']);
    expect(said).toEqual([]);
  });

  it('shows their messages and positions without a script', async () => {
    const { page } = await openPage(browser, written, { javaScriptEnabled: false });
    const text = await page.locator('#c-0000000004a0').textContent();
    expect(text).toContain('Message 1184.');
    expect(text).toContain('EUR 746 million');
  });
});
