import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { openBrowser } from '../browser.ts';
import { pageKinds } from '../built-site.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the Bulgarian programme read in Danish', () => {
  test('has Danish title, summary and facts, an English text that is marked as such, and a Danish notice', async () => {
    const { page, open, close } = await visit(browser);
    await open('/da/practices/every-student-will-be-excellent/');
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    expect(await page.locator('article.entry').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1 [lang]').count()).toBe(0);
    expect(await page.locator('.standfirst [lang]').count()).toBe(0);
    // The nearest `lang` decides how a screen reader says a part.
    const spoken = (selector: string) => page.locator(selector).first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    expect(await spoken('h1')).toBe('da');
    expect(await spoken('.key-facts dd')).toBe('da');
    expect(await spoken('.text h2')).toBe('da');
    expect(await spoken('.text p:not(.editorial-mark)')).toBe('en');
    expect(await spoken('.notice p')).toBe('da');
    expect(await page.locator('.notice').innerText()).toContain('engelsk');
    expect(await page.locator('.notice a[lang=bg]').getAttribute('href')).toBe('/bg/practices/every-student-will-be-excellent/');
    await close();
  });
});

describe('without script', () => {
  test('the list shows every entry, and links to lists by country, theme and stage', async () => {
    const { page, open, close } = await visit(browser, { javaScriptEnabled: false });
    await open('/bg/practices/?country=BE');
    const all = await page.locator('.cards > li').count();
    expect(await page.locator('.cards > li:visible').count()).toBe(all);
    expect(await page.locator('form.finder').isVisible()).toBe(false);
    await page.locator('.browse a[href="/bg/countries/be/"]').click();
    expect(await page.locator('.card a[href="/bg/practices/antwerp-network-help-desk/"]').isVisible()).toBe(true);
    await close();
  });

  test('every page changes its language by a link', async () => {
    const { page, open, close } = await visit(browser, { javaScriptEnabled: false });
    for (const address of Object.values(pageKinds('mt'))) {
      await open(address);
      await page.locator('.language-menu summary').click();
      expect(await page.locator('.language-menu a').count()).toBe(languages.length);
      await page.locator('.language-menu a[lang=el]').click();
      expect(new URL(page.url()).pathname).toBe(address.replace('/mt/', '/el/'));
    }
    await close();
  });
});

describe('with a keyboard alone', () => {
  test('the first key leads past the menu, and every stop can be seen', async () => {
    const { page, open, close } = await visit(browser);
    await open('/de/practices/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height, top, bottom } = element.getBoundingClientRect();
        return { outlineStyle, outlineWidth, isVisible: width > 0 && height > 0 && bottom > 0 && top < innerHeight, name: element.outerHTML.slice(0, 80) };
      });
      expect(focus.outlineStyle, focus.name).not.toBe('none');
      expect(focus.isVisible, focus.name).toBe(true);
    }
    await close();
  });

  test('a filter is chosen, and the focus stays on it', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/');
    await page.locator('input[name=type][value=programme]').focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/?type=programme');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('programme');
    await close();
  });
});

describe('nothing is kept', () => {
  test('no cookie and no storage after reading and searching', async () => {
    const { page, open, close, complaints } = await visit(browser);
    for (const address of ['/', ...Object.values(pageKinds('en'))]) await open(address);
    await open('/en/practices/?q=school');
    await page.waitForTimeout(500);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the language choice', () => {
  test('puts the language of the browser first and sends nobody anywhere', async () => {
    const { page, open, close } = await visit(browser, { locale: 'lv-LV' });
    await open('/');
    expect(await page.locator('language-choice a').first().getAttribute('lang')).toBe('lv');
    expect(new URL(page.url()).pathname).toBe('/');
    await close();
  });
});

describe('a missing page', () => {
  test('says so in all languages', async () => {
    const { page, open, close } = await visit(browser);
    await open('/lv/nowhere/');
    expect(await page.locator('.not-found li').count()).toBe(languages.length);
    await close();
  });
});
