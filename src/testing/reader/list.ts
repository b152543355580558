import type { Page } from 'playwright-core';

/** The list page as a reader sees it. */

export const shownSlugs = (page: Page): Promise<string[]> =>
  page.$$eval('.cards > li[data-slug]', (items) => items.filter((item) => (item as HTMLElement).offsetParent !== null).map((item) => (item as HTMLElement).dataset['slug'] ?? ''));

/** Waits until the list shows so many entries, and gives them. */
export async function waitForEntries(page: Page, fits: (slugs: string[]) => boolean): Promise<string[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const slugs = await shownSlugs(page);
    if (fits(slugs) || Date.now() > deadline) return slugs;
    await page.waitForTimeout(50);
  }
}

export const messages = (page: Page): Promise<string> => page.locator('.messages').innerText();
export const address = (page: Page): string => new URL(page.url()).search;
