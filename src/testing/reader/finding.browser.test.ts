import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../i18n/languages.ts';
import { openBrowser } from '../browser.ts';
import { address, messages, shownSlugs, waitForEntries } from './list.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const antwerp = 'antwerp-network-help-desk';
const antwerpFilters = '?type=practice&country=BE&level=primary&intervention=individual&intensity=ongoing&funding=local';

describe('filters in an address', () => {
  test('show exactly the Antwerp entry, with its title in the reader’s language, in all 24', async () => {
    const { page, open, close, complaints } = await visit(browser);
    const titles = new Set<string>();
    for (const language of languages) {
      await open(`/${language}/practices/${antwerpFilters}`);
      expect(await shownSlugs(page), language).toEqual([antwerp]);
      const title = page.locator('.cards > li:visible .card-title a');
      expect(await title.getAttribute('lang'), language).toBeNull();
      titles.add(await title.innerText());
    }
    expect(titles.size).toBe(languages.length);
    expect(complaints).toEqual([]);
    await close();
  });

  test('survive choosing more, Back, reload and a change of language', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/?country=BE');
    const belgian = await shownSlugs(page);
    await page.locator('input[name=level][value=primary]').check();
    expect(address(page)).toBe('?country=BE&level=primary');
    const belgianPrimary = await shownSlugs(page);
    expect(belgianPrimary.length).toBeLessThan(belgian.length);
    await page.reload();
    expect(await shownSlugs(page)).toEqual(belgianPrimary);
    await page.goBack();
    expect(await shownSlugs(page)).toEqual(belgian);
    expect(await page.locator('input[name=level][value=primary]').isChecked()).toBe(false);
    await page.goForward();
    await page.locator('.language-menu summary').click();
    await page.locator('.language-menu a[lang=bg]').click();
    await page.waitForURL('**/bg/practices/**');
    expect(address(page)).toBe('?country=BE&level=primary');
    expect((await shownSlugs(page)).sort()).toEqual(belgianPrimary.toSorted());
    await close();
  });

  test('that do not exist are ignored and named', async () => {
    const { page, open, close } = await visit(browser);
    await open('/de/practices/?country=BE&level=univerity&colour=%3Cb%3Ered');
    expect(await messages(page)).toContain('level=univerity, colour=<b>red');
    expect((await shownSlugs(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.messages b').count()).toBe(0);
    await close();
  });

  test('become chips that can be taken away, and focus goes to the results', async () => {
    const { page, open, close } = await visit(browser);
    await open(`/fr/practices/${antwerpFilters}`);
    const chips = page.locator('.chips .chip');
    expect(await chips.count()).toBe(6);
    await chips.first().click();
    expect(await chips.count()).toBe(5);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
    await page.locator('.chips .reset').click();
    expect(address(page)).toBe('');
    await close();
  });

  test('that leave nothing name the one whose removal helps most', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/?country=BG&country=HU&type=publication&level=early-childhood');
    expect(await shownSlugs(page)).toEqual([]);
    expect(await messages(page)).toMatch(/Without the filter “.+”: \d+ entr/);
    await page.locator('.messages button').click();
    expect((await shownSlugs(page)).length).toBeGreaterThan(0);
    await close();
  });

  test('count what each choice would show, and the number is announced', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/');
    const choice = page.locator('label.choice', { has: page.locator('input[name=country][value=BG]') });
    const count = Number(await choice.locator('.choice-count').innerText());
    await choice.locator('input').check();
    expect((await shownSlugs(page)).length).toBe(count);
    await page.waitForTimeout(600);
    expect(await page.locator('.results-count').innerText()).toBe(count === 1 ? '1 entry found' : `${count} entries found`);
    await close();
  });
});

describe('the order of a list', () => {
  test('is by title unless asked otherwise, and by the last check, newest first', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/');
    const titles = await page.$$eval('.cards .card-title', (items) => items.map(({ textContent }) => textContent ?? ''));
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await page.locator('select[name=sort]').selectOption('country');
    expect(address(page)).toBe('?sort=country');
    const countries = await page.$$eval('.cards .kicker', (items) => items.map(({ textContent }) => textContent?.split(' · ')[1] ?? ''));
    expect(countries).toEqual(countries.toSorted(new Intl.Collator('en').compare));
    await close();
  });
});

describe('text search', () => {
  const searches: [Language, string][] = [['lv', 'skolēni'], ['bg', 'училище'], ['en', 'schools'], ['de', 'Schule'], ['el', 'σχολείο'], ['fr', 'l’école'], ['fi', 'koulussa']];

  test.each(searches)('finds entries in %s for “%s”, marks the words, and breaks no rule of the page', async (language, word) => {
    const { page, open, close, complaints } = await visit(browser);
    await open(`/${language}/practices/`);
    await page.locator('#q').fill(word);
    await page.keyboard.press('Enter');
    await page.locator('.cards > li:visible mark').first().waitFor();
    expect((await shownSlugs(page)).length).toBeGreaterThan(0);
    expect(new URLSearchParams(address(page)).get('q')).toBe(word);
    expect(complaints).toEqual([]);
    await close();
  });

  test('works together with the facets', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/?q=Schoolbridge&country=BE');
    expect(await waitForEntries(page, (slugs) => slugs.length === 1)).toEqual([antwerp]);
    await close();
  });

  test('says that nothing was found', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/practices/?q=zzzzqqq');
    expect(await waitForEntries(page, (slugs) => slugs.length === 0)).toEqual([]);
    expect(await messages(page)).toContain('“zzzzqqq”');
    await close();
  });

  test('leaves the filters working when its index is missing, and says so', async () => {
    const { page, open, close } = await visit(browser);
    await page.route('**/search/**', (route) => route.fulfill({ status: 404, body: '' }));
    await open('/en/practices/?q=school&country=BE');
    await page.locator('.messages p').first().waitFor();
    expect(await messages(page)).toContain('Text search is not available');
    expect((await shownSlugs(page)).length).toBeGreaterThan(0);
    await page.locator('input[name=type][value=practice]').check();
    expect(await shownSlugs(page)).toContain(antwerp);
    await close();
  });

  test('starts from the home page’s search box', async () => {
    const { page, open, close, complaints } = await visit(browser);
    await open('/lv/');
    await page.locator('#q').fill('Antverpene');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lv/practices/?q=*');
    expect(await waitForEntries(page, (slugs) => slugs.length > 0 && slugs.length < 5)).toContain(antwerp);
    expect(complaints).toEqual([]);
    await close();
  });
});
