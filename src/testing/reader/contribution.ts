import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { ContentFile } from '../../check/content-file.ts';

/** The contribution form as a contributor uses it. */

/** Chooses what to do and opens the form. */
export async function begin(page: Page, task: 'new' | 'translation' | 'correction', language: string, slug?: string): Promise<void> {
  await page.locator(`.task input[value=${task}]`).check();
  if (slug) await page.locator('#task-entry').selectOption(slug);
  await page.locator('#task-language').selectOption(language);
  await page.locator('.task button[type=submit]').click();
  await page.locator('.workspace').waitFor();
}

/** Fills fields by their ids, `f-title`; menus by value. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const control = page.locator(`#${id}`);
    if (await control.evaluate((element) => element.tagName === 'SELECT')) await control.selectOption(value);
    else await control.fill(value);
  }
}

/** Ticks boxes, `stages: ['prevention']`. */
export async function tick(page: Page, choices: Record<string, readonly string[]>): Promise<void> {
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) await page.locator(`[data-name="${name}"] input[value="${value}"]`).check();
  }
}

/** The sentence below a field, once it is there. */
export async function errorAt(page: Page, id: string): Promise<string> {
  const error = page.locator(`#${id}-error`);
  await error.waitFor();
  return error.innerText();
}

/** Downloads every file that the form offers, at the paths that it names. */
export async function downloadAll(page: Page): Promise<ContentFile[]> {
  const buttons = page.locator('[data-ways] button').filter({ hasText: /\.(?:mdx|yaml)$/ });
  const files: ContentFile[] = [];
  for (const button of await buttons.all()) {
    const path = /content\/\S+/.exec(await button.innerText())?.[0] ?? '';
    // The first buttons download; those that copy the text come with the ways to the code host.
    if (files.some((file) => file.path === path)) continue;
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    files.push({ path, bytes: await readFile(await download.path()) });
  }
  return files;
}
