import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { pageKinds } from '../built-site.ts';
import { violations } from './axe.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('axe finds nothing', () => {
  test.each(['en', 'el', 'bg', 'mt', 'de', 'fi'])('on any kind of page: %s', async (language) => {
    const reader = await visit(browser);
    for (const [kind, address] of Object.entries(pageKinds(language))) {
      await reader.open(address);
      expect(await violations(reader), kind).toEqual([]);
    }
    await reader.close();
  });

  test.each([
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
  ] as const)('%s', async (_, options) => {
    const reader = await visit(browser, options);
    for (const [kind, address] of Object.entries(pageKinds('en'))) {
      await reader.open(address);
      expect(await violations(reader), kind).toEqual([]);
    }
    await reader.open('/en/practices/?country=XX&country=BG&type=network');
    expect(await violations(reader), 'list with messages').toEqual([]);
    await reader.close();
  });

  test('on the language choice, the missing page and an open language menu', async () => {
    const reader = await visit(browser);
    for (const address of ['/', '/nowhere/']) {
      await reader.open(address);
      expect(await violations(reader), address).toEqual([]);
    }
    await reader.open('/de/');
    await reader.page.locator('.language-menu summary').click();
    expect(await violations(reader)).toEqual([]);
    await reader.close();
  });
});

describe('the layout', () => {
  /** CSS pixels; 320 is a phone, and 1280 at 400 % zoom (WCAG 1.4.10). */
  const widths = [320, 360, 414, 600, 768, 960, 1024, 1280, 1440];

  test.each(['de', 'el', 'fi', 'bg'])('never scrolls sideways: %s', async (language) => {
    const reader = await visit(browser);
    for (const address of ['/', ...Object.values(pageKinds(language))]) {
      await reader.open(address);
      const tooWide: number[] = [];
      for (const width of widths) {
        await reader.page.setViewportSize({ width, height: 800 });
        if (await reader.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(width);
      }
      expect(tooWide, address).toEqual([]);
    }
    await reader.close();
  });

  test('bears text of twice the size', async () => {
    const reader = await visit(browser, { viewport: { width: 640, height: 800 } });
    for (const address of Object.values(pageKinds('de'))) {
      await reader.open(address);
      await reader.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
    }
    await reader.close();
  });

  test('does not move for readers who asked for less motion, and keeps its marks in forced colours', async () => {
    const reader = await visit(browser, { reducedMotion: 'reduce', forcedColors: 'active' });
    await reader.open('/en/practices/every-student-will-be-excellent/');
    expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    const [on, off] = await reader.page.$$eval('.key-facts .scale span', (marks) => [marks.find((mark) => mark.classList.contains('on')), marks.find((mark) => !mark.classList.contains('on'))].map((mark) => mark && getComputedStyle(mark).backgroundColor));
    expect(on).not.toBe(off);
    await reader.close();
  });

  test('prints an entry without menus, with its facts, text and sources', async () => {
    const reader = await visit(browser);
    await reader.open('/bg/practices/antwerp-network-help-desk/');
    await reader.page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-nav', '.language-menu', '.contents', '.related']) expect(await reader.page.locator(hidden).isVisible(), hidden).toBe(false);
    for (const shown of ['h1', '.key-facts', '.text', '.sources']) expect(await reader.page.locator(shown).first().isVisible(), shown).toBe(true);
    await reader.close();
  });
});
