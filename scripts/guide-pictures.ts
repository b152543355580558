import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Language, languages } from '../src/i18n/languages.ts';
import { openBrowser } from '../src/testing/browser.ts';
import { root } from '../src/testing/built-site.ts';
import { begin, fill } from '../src/testing/reader/contribution.ts';
import { serve } from './serve.ts';

/**
 * `npm run guide-pictures`: takes the pictures of the form that the guide for contributors shows, `public/guide/<language>-<step>.webp`,
 * from the site built last. For all languages, or those named.
 */
const folder = join('public', 'guide');

/** What each picture shows: from the upper edge of the first element to the lower edge of the last. */
const views = {
  task: ['.task'],
  facts: ['.progress', '[data-name=title]'],
  text: ['[data-name=sections] [data-name=what]'],
  send: ['.send'],
} as const;

/** Its title and summary, which every language has, stand for what a contributor writes. */
const exampleSlug = 'jet-cd';
const width = 640;
/** CSS pixels around what a picture shows. */
const margin = 16;

const asked = process.argv.slice(2);
const site = await serve({ port: 0, root });
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width, height: 1600 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
await mkdir(folder, { recursive: true });
for (const language of languages.filter((code) => asked.length === 0 || asked.includes(code))) await takePictures(await context.newPage(), language);
await browser.close();
await site.close();

async function takePictures(page: Page, language: Language): Promise<void> {
  const example = await openExample(page, language);
  await page.locator('#licence').check();
  await page.locator('[data-ways]').waitFor();
  await take(page, language, 'send');
  await page.goto(`${site.url}/${language}/contribute/`);
  await take(page, language, 'task');
  await begin(page, 'new', language);
  await fill(page, { 'f-slug': 'one-stop-guidance-centres', 'f-title': example.title.slice(0, 7), 'f-summary': example.summary, 'f-sections-what': example.summary });
  await page.locator('[data-name=sources] [data-item] [data-name=title] input').fill(example.title);
  await page.locator('[data-name=sections] [data-name=what] [data-cite]').click();
  await page.locator('#f-title').focus();
  await page.locator('#f-summary').focus();
  await page.locator('#f-title-error').waitFor();
  await take(page, language, 'text');
  await take(page, language, 'facts');
  await page.close();
}

/** The example in the form, ready to be sent, and its words. */
async function openExample(page: Page, language: Language): Promise<{ title: string; summary: string }> {
  await page.goto(`${site.url}/${language}/contribute/?entry=${exampleSlug}&language=${language}`);
  await page.locator('.task button[type=submit]').click();
  await page.locator('.workspace').waitFor();
  const [title, summary] = await Promise.all(['#f-title', '#f-summary'].map((field) => page.locator(field).inputValue()));
  return { title: title ?? '', summary: summary ?? '' };
}

async function take(page: Page, language: Language, step: keyof typeof views): Promise<void> {
  // The form is longer than a picture of a whole page can be.
  await page.locator(views[step][0]).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const boxes = await Promise.all(views[step].map((selector) => page.locator(selector).first().boundingBox()));
  const top = Math.min(...boxes.map((box) => box?.y ?? 0)) - margin;
  const bottom = Math.max(...boxes.map((box) => (box ? box.y + box.height : 0))) + margin;
  const picture = await page.screenshot({ clip: { x: 0, y: top, width, height: bottom - top } });
  await sharp(picture).webp({ quality: 70, effort: 6 }).toFile(join(folder, `${language}-${step}.webp`));
}
