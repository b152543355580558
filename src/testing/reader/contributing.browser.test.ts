import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../catalogue/content-folder.ts';
import { checkContent } from '../../check/check-content.ts';
import { checkFile } from '../../check/check-file.ts';
import type { ContentFile } from '../../check/content-file.ts';
import { readContent } from '../../check/read-content.ts';
import { sourceHash } from '../../entry/source-hash.ts';
import { languages } from '../../i18n/languages.ts';
import { openBrowser } from '../browser.ts';
import { violations } from './axe.ts';
import { begin, downloadAll, errorAt, fill, tick } from './contribution.ts';
import { type Visit, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = 'Дом на младежта в Примерово: втори шанс след отпадане';

/** A whole entry in Bulgarian, by an organisation that the toolbox does not know yet. */
async function writeEntry(page: Page): Promise<void> {
  await fill(page, { 'f-title': title, 'f-type': 'practice' });
  await fill(page, {
    'f-summary': 'Младежи между 16 и 24 години, които са напуснали училище, получават наставник и план за връщане. Общината и домът работят заедно; резултатите не са измервани.',
    'f-keywords': 'втори шанс\nнаставник',
    'f-scope': 'local',
    'f-themes-primary': 'multidisciplinary-teams',
    'f-status': 'running',
    'f-period-start': '2015',
    'f-leadOrganisation': 'Дом на младежта Примерово',
    'f-evidence-level': 'described',
    'f-evidence-finding': 'not-measured',
  });
  await tick(page, {
    countries: ['BG'],
    educationLevels: ['upper-secondary'],
    stages: ['compensation'],
    interventionLevels: ['individual'],
    targetGroups: ['early-leavers'],
    approaches: ['mentoring-and-coaching'],
    startableBy: ['municipality'],
    method: ['human'],
  });
  for (const criterion of ['in-place-two-years', 'sustainable', 'stakeholders-involved', 'research-based', 'quality-assured', 'evaluated']) await fill(page, { [`f-selectionCriteria-${criterion}`]: 'not-stated' });
  for (const field of ['intensity', 'funding']) await page.locator(`[data-not-stated=${field}]`).check();
  const source = page.locator('[data-name=sources] [data-item]');
  await source.locator('[data-name=title] input').fill('Годишен отчет за 2024 г.');
  await source.locator('[data-name=publisher] input').fill('Община Примерово');
  await source.locator('[data-name=language] select').selectOption('bg');
  const organisation = page.locator('[data-name=organisations] [data-item]');
  await organisation.locator('[data-name=kind] select').selectOption('ngo');
  await organisation.locator('[data-name=country] select').selectOption('BG');
  await fill(page, { 'f-sections-what': 'Домът събира {пет} услуги на едно място за по-малко от < 100 младежи.', 'f-sections-start': '1. Общината избира място.\n2. Търси наставник.\n3. Кани младежите.' });
  for (const section of ['how', 'limits']) {
    await fill(page, { [`f-sections-${section}`]: '**Наставникът** остава до края.' });
    await page.locator(`[data-name=sections] [data-name=${section}] [data-cite]`).click();
  }
}

/** The content of the site with contributed files in it: originals and records, which other files refer to. */
async function problemsWith(contributed: readonly ContentFile[]): Promise<string[]> {
  const { files } = await readContent(contentFolder);
  const others = files.filter(({ path }) => path.endsWith('/index.mdx') || path.endsWith('/bg.mdx') || path.endsWith('.yaml'));
  const own = new Set(contributed.map(({ path }) => path));
  const { problems } = checkContent([...others.filter(({ path }) => !own.has(path)), ...contributed]);
  return problems.filter(({ file }) => own.has(file)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/**
 * Puts contributed files where they belong and runs what is run there: the check over a copy of the whole content with
 * them in it, and the build of them alone. Each has `passed`, or else what it said; titles are those of the new
 * entry's pages.
 */
async function publish(contributed: readonly ContentFile[]): Promise<{ check: string; build: string; titles: [string, string][] }> {
  const folder = await mkdtemp(join(tmpdir(), 'contributed-'));
  const run = (content: string, ...command: string[]) => {
    const env = { ...process.env, TOOLBOX_CONTENT: join(folder, content, 'content'), TOOLBOX_OUT: join(folder, 'dist') };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8', maxBuffer: Infinity });
    return status === 0 ? 'passed' : stdout + stderr;
  };
  await cp(contentFolder, join(folder, 'all', 'content'), { recursive: true });
  for (const { path, bytes } of contributed) {
    for (const content of ['all', 'alone']) {
      await mkdir(dirname(join(folder, content, path)), { recursive: true });
      await writeFile(join(folder, content, path), bytes);
    }
  }
  const check = run('all', 'scripts/check.ts');
  const build = run('alone', 'node_modules/astro/bin/astro.mjs', 'build');
  const slug = contributed[0]?.path.split('/')[2] ?? '';
  const titles = await Promise.all(
    languages.map(async (language): Promise<[string, string]> => {
      const page = await readFile(join(folder, 'dist', language, 'practices', slug, 'index.html'), 'utf8').catch(() => '');
      return [language, /<h1.*?<\/h1>/s.exec(page)?.[0].replace(/<[^>]*>/g, '').trim() ?? ''];
    }),
  );
  await rm(folder, { recursive: true });
  return { check, build, titles };
}

const textOf = ({ bytes }: ContentFile) => new TextDecoder().decode(bytes);

describe('a fresh visitor', () => {
  test('adds an entry in Bulgarian; the downloaded files pass the check and the build, and it has a page in 24 languages', async () => {
    const { page, open, close, complaints } = await visit(browser);
    await open('/bg/contribute/');
    await begin(page, 'new', 'bg');
    await writeEntry(page);
    await page.locator('#licence').check();
    await page.locator('[data-ways]').waitFor();
    expect(await page.locator('#progress-text').innerText()).toMatch(/27\D+27/);
    const files = await downloadAll(page);
    expect(files.map(({ path }) => path)).toEqual(['content/practices/dom-na-mladezhta-v-primerovo-vtori-shans-sled-otpadane/index.mdx', 'content/organisations/dom-na-mladezhta-primerovo.yaml']);
    expect(await problemsWith(files)).toEqual([]);
    const text = files[0] ? textOf(files[0]) : '';
    expect(text).toContain('Домът събира \\{пет\\} услуги на едно място за по-малко от \\< 100 младежи.');
    expect(text).toContain('**Наставникът** остава до края. <Cite id="s1" />');
    expect(complaints).toEqual([]);
    await close();
    const published = await publish(files);
    expect(published).toMatchObject({ check: 'passed', build: 'passed' });
    expect(published.titles).toEqual(languages.map((language) => [language, title]));
  });

  test('is told what is wrong where it is, in the language of the form, and is led there', async () => {
    const { page, open, close } = await visit(browser);
    await open('/bg/contribute/');
    await begin(page, 'new', 'bg');
    await page.locator('#f-title').fill('Дом');
    await page.locator('#f-summary').focus();
    expect(await errorAt(page, 'f-title')).toContain('8');
    expect(await page.locator('#f-title').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#f-summary-error').isVisible()).toBe(false);
    const link = page.locator('[data-summary] a[href="#f-lastVerified"], [data-summary] a[href="#f-sections-limits"]').first();
    await link.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-sections-limits');
    await page.locator('#f-title').fill('Дом на младежта в Примерово');
    await page.locator('#f-title-error').waitFor({ state: 'hidden' });
    await close();
  });

  test('sees the text as readers will, without anything active in it', async () => {
    const { page, open, close, complaints } = await visit(browser);
    await open('/en/contribute/');
    await begin(page, 'new', 'en');
    await page.locator('.preview summary').click();
    await fill(page, { 'f-title': 'A title', 'f-sections-what': '**Bold** <img src=x onerror=alert(1)> {1+1}\n\n- one\n- two' });
    const preview = page.locator('[data-preview]');
    await preview.locator('li').first().waitFor();
    expect(await preview.innerHTML()).toContain('<p><strong>Bold</strong> &lt;img src=x onerror=alert(1)&gt; {1+1}</p><ul><li>one</li><li>two</li></ul>');
    expect(await preview.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a translator', () => {
  const slug = 'antwerp-network-help-desk';

  async function openAntwerp(visited: Visit, language: string): Promise<void> {
    await visited.open(`/en/contribute/?entry=${slug}&language=${language}`);
    await visited.page.locator('.task button[type=submit]').click();
    await visited.page.locator('.workspace').waitFor();
  }

  test('comes from a link with entry and language chosen, corrects the translation beside the original, and keeps its mark of the original', async () => {
    const visited = await visit(browser);
    const { page } = visited;
    await openAntwerp(visited, 'bg');
    expect(await page.locator('[data-name=title] [data-source-text]').getAttribute('lang')).toBe('nl');
    expect(await page.locator('#f-stages').isVisible()).toBe(false);
    await page.locator('#f-title').fill('Мрежа за помощ в Антверпен: ново заглавие');
    await page.locator('#source-language').selectOption('en');
    expect(await page.locator('[data-name=sections] [data-name=what] [data-source-text]').getAttribute('lang')).toBe('en');
    await page.locator('#licence').check();
    await page.locator('[data-ways]').waitFor();
    const [file] = await downloadAll(page);
    expect(file?.path).toBe(`content/practices/${slug}/bg.mdx`);
    expect(file && textOf(file)).toMatch(/title: "Мрежа за помощ в Антверпен: ново заглавие"[^]*sourceHash: "?[0-9a-f]{16}/);
    expect(file && (await problemsWith([file]))).toEqual([]);
    expect(await page.locator('[data-ways] a[href*="/edit/"]').count()).toBe(1);
    await visited.close();
  });

  test('is told that the original needs no translation', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/contribute/');
    await page.locator('.task input[value=translation]').check();
    await page.locator('#task-entry').selectOption(slug);
    await page.locator('#task-language').selectOption('nl');
    await page.locator('.task button[type=submit]').click();
    expect(await page.locator('#task-error').innerText()).not.toBe('');
    expect(await page.locator('.workspace').isVisible()).toBe(false);
    await close();
  });

  test.each([
    [slug, 'nl'],
    ['every-student-will-be-excellent', 'bg'],
    ['e2c-network', 'da'],
    ['jet-cd', 'en'],
  ])('corrects one fact of an entry and changes nothing else: %s', async (entry, language) => {
    const { page, open, close } = await visit(browser);
    await open(`/en/contribute/?entry=${entry}&language=${language}`);
    await page.locator('.task button[type=submit]').click();
    await page.locator('.workspace').waitFor();
    const path = `content/practices/${entry}/index.mdx`;
    const published = (await readContent(contentFolder)).files.find((file) => file.path === path);
    await page.locator('[data-part=more] > summary').click();
    await page.locator('#f-lastVerified').fill('2026-11-22');
    await page.locator('#licence').check();
    await page.locator('[data-ways]').waitFor();
    const files = await downloadAll(page);
    expect(files.map((file) => file.path)).toEqual([path]);
    const [before, after] = [published, files[0]].map((file) => file && checkFile(file));
    if (before?.kind !== 'original' || after?.kind !== 'original') throw new Error(`${path} cannot be read`);
    expect(after.data).toEqual({ ...before.data, lastVerified: '2026-11-22' });
    expect(sourceHash({ title: '', summary: '', body: after.body.source })).toBe(sourceHash({ title: '', summary: '', body: before.body.source }));
    await close();
  });
});

describe('a draft', () => {
  test('survives a reload on this device, is sent nowhere, and can be deleted', async () => {
    const { page, open, close, complaints } = await visit(browser);
    const requests: string[] = [];
    await open('/de/contribute/');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await begin(page, 'new', 'de');
    page.on('request', (request) => requests.push(request.url()));
    await fill(page, { 'f-title': 'Haus der Jugend in Musterstadt' });
    await tick(page, { stages: ['prevention'] });
    await page.locator('[data-name=sources] > [data-add]').click();
    await page.locator('[data-name=sources] [data-item]').nth(1).locator('[data-name=title] input').fill('Jahresbericht');
    await page.waitForFunction(() => localStorage.getItem('contribution:new:de')?.includes('Jahresbericht'));
    expect(requests).toEqual([]);
    await page.reload();
    await page.locator('.drafts button').first().click();
    await page.locator('.workspace').waitFor();
    expect(await page.locator('#f-title').inputValue()).toBe('Haus der Jugend in Musterstadt');
    expect(await page.locator('[data-name=stages] input[value=prevention]').isChecked()).toBe(true);
    expect(await page.locator('[data-name=sources] [data-name=title] input').inputValue()).toBe('Jahresbericht');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-action=delete]').click();
    await page.locator('.task').waitFor();
    expect(await page.locator('.drafts').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is written with the keyboard alone', async () => {
    const { page, open, close } = await visit(browser);
    await open('/en/contribute/');
    await page.locator('.task input[value=new]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.workspace').waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-heading'))).toBe(true);
    await page.locator('[data-name=funding] [data-add]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-name]')?.getAttribute('data-name'))).toBe('kind');
    await page.locator('[data-name=funding] [data-remove]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-add'))).toBe(true);
    await close();
  });
});

describe('typing', () => {
  test('is answered within 100 milliseconds in a text of more than 700 words', async () => {
    const { page, open, close } = await visit(browser);
    await open('/bg/contribute/?entry=every-student-will-be-excellent&language=bg');
    await page.locator('.task button[type=submit]').click();
    await page.locator('.workspace').waitFor();
    expect(await page.$$eval('[data-name=sections] textarea', (texts) => texts.map((text) => (text as HTMLTextAreaElement).value).join(' ').split(/\s+/).length)).toBeGreaterThan(700);
    await page.locator('.preview summary').click();
    await page.locator('[data-preview] p').first().waitFor();
    await page.locator('#f-sections-problem').focus();
    await page.evaluate(() => {
      const answers: number[] = [];
      let typed = 0;
      document.addEventListener('input', () => (typed = performance.now()), { capture: true });
      new MutationObserver(() => {
        answers.push(performance.now() - typed);
        document.body.dataset['answers'] = answers.join(' ');
      }).observe(document.querySelector('[data-preview]') as Element, { childList: true });
    });
    const measured = async () => ((await page.locator('body').getAttribute('data-answers')) ?? '').split(' ').filter(Boolean).map(Number);
    for (let count = 1; count <= 15; count++) {
      await page.keyboard.press('a');
      await expect.poll(async () => (await measured()).length).toBeGreaterThanOrEqual(count);
    }
    const answers = await measured();
    // The fastest: other tests share the machine.
    expect(Math.min(...answers), answers.map(Math.round).join(' ')).toBeLessThanOrEqual(100);
    await close();
  });
});

describe('without script', () => {
  test('the page names the other ways, and shows no form that does not work', async () => {
    const { page, open, close } = await visit(browser, { javaScriptEnabled: false });
    await open('/bg/contribute/');
    expect(await page.locator('.task').isVisible()).toBe(false);
    expect(await page.locator('.other-ways [data-without-script]').isVisible()).toBe(true);
    expect(await page.locator('.other-ways a:visible').count()).toBeGreaterThanOrEqual(3);
    await close();
  });
});

describe('the form can be used by everybody', () => {
  /** Opens whatever is folded and lets every kind of item and message show. */
  async function showEverything(page: Page): Promise<void> {
    await page.locator('#f-type').selectOption('programme');
    for (const details of await page.locator('.workspace details').all()) await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
    for (const list of ['funding', 'partners', 'phases', 'results', 'places', 'related', 'studies']) await page.locator(`[data-name=${list}] > [data-add]`).click();
    await page.locator('[data-name=phases] [data-name=funders] [data-add]').click();
    await fill(page, { 'f-title': 'Kurz', 'f-joining': 'Ein {Wort}', 'f-leadOrganisation': 'Eine neue Organisation' });
    await page.locator('#f-summary').focus();
    await page.locator('#f-title-error').waitFor();
    await page.locator('[data-part=organisations]').waitFor();
  }

  test.each(['en', 'bg', 'de'])('axe finds nothing in it: %s', async (language) => {
    const visited = await visit(browser);
    await visited.open(`/${language}/contribute/`);
    await begin(visited.page, 'new', language);
    await showEverything(visited.page);
    expect(await violations(visited)).toEqual([]);
    const ids = await visited.page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await visited.close();
  });

  test('axe finds nothing in a translation, in the dark', async () => {
    const visited = await visit(browser, { colorScheme: 'dark' });
    await visited.open('/de/contribute/?entry=every-student-will-be-excellent&language=de');
    await visited.page.locator('.task button[type=submit]').click();
    await visited.page.locator('.workspace').waitFor();
    expect(await violations(visited)).toEqual([]);
    await visited.close();
  });

  test.each(['en', 'bg', 'de'])('it never scrolls sideways, on a phone or elsewhere: %s', async (language) => {
    const { page, open, close } = await visit(browser);
    await open(`/${language}/contribute/`);
    await begin(page, 'new', language);
    await showEverything(page);
    const tooWide: number[] = [];
    for (const width of [320, 414, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
    await close();
  });
});
