import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { bulgarianOnly, englishOnly, inLanguage, inOwnLanguage } from '../search/fixtures/corpus.ts';
import { remember } from '../remember.ts';
import { type SearchRecord, writeSearchIndex } from '../search/search-index.ts';
import { createTextSearch, SearchUnavailable, type TextHits, type TextSearch } from './text-search.ts';

const languages = Object.keys(inOwnLanguage) as Language[];
const recordsOf = (language: Language): SearchRecord[] => [
  ...(inOwnLanguage[language]?.texts ?? []).map((texts) => inLanguage(language, texts)),
  inLanguage('en', englishOnly, inOwnLanguage[language]?.labels),
  inLanguage('bg', bulgarianOnly),
];

let folder: string;
const requests: string[] = [];

const pathOf = (language: string): string => pathToFileURL(`${join(folder, 'search', language)}/`).pathname;
const newSearch = (language: Language, base = pathOf(language)): TextSearch => createTextSearch({ base, language });
const searchIn = remember((language: Language) => newSearch(language));
const ranked = ({ scores }: TextHits): string[] => [...scores].toSorted(([, a], [, b]) => b - a).map(([slug]) => slug);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-search-'));
  vi.stubGlobal('location', { href: 'file:///' });
  vi.stubGlobal('fetch', async (address: string) => {
    requests.push(address);
    const file = await readFile(fileURLToPath(address.replace(/\?.*/, ''))).catch(() => undefined);
    return new Response(file ?? null, { status: file ? 200 : 404 });
  });
  for (const language of languages) await writeSearchIndex(language, recordsOf(language), join(folder, 'search', language));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(languages)('a reader of %s', (language) => {
  it.each(inOwnLanguage[language]?.finds ?? [])('who searches for “%s” finds it, in titles first', async (query, slugs) => {
    const hits = await searchIn(language).search(query);
    expect(ranked(hits)).toEqual(slugs);
    expect(hits.ignoredWords).toEqual([]);
  });

  it('finds each entry by its title', async () => {
    for (const { title, slug } of recordsOf(language)) expect(ranked(await searchIn(language).search(title))).toContain(slug);
  });

  it('finds nothing for a word that no entry has', async () => {
    expect(await searchIn(language).search('qwertzuiop')).toEqual({ scores: new Map(), ignoredWords: ['qwertzuiop'] });
  });
});

describe('a reader of Latvian', () => {
  it('finds entries that are only there in English, by English words', async () => {
    expect(ranked(await searchIn('lv').search('school families'))).toEqual(['early-warning']);
  });

  it('finds entries that are only there in a third language, by its words', async () => {
    expect(ranked(await searchIn('lv').search('НВО'))).toEqual(['podkrepa']);
  });

  it('may mix own words, which stand in the labels, with words of the English text', async () => {
    expect(ranked(await searchIn('lv').search('profilakses teacher'))).toEqual(['early-warning']);
  });

  it('finds nothing where no entry has both words', async () => {
    expect(await searchIn('lv').search('skolēni families')).toEqual({ scores: new Map(), ignoredWords: [] });
  });

  it('is told which words were ignored, and what a mistyped one may have meant', async () => {
    const hits = await searchIn('lv').search('mentroi Rīga');
    expect(ranked(hits)).toEqual(['title']);
    expect(hits).toMatchObject({ ignoredWords: ['mentroi'], suggestion: 'mentori Rīga' });
  });

  it('finds a longer word by its beginning, after the exact hits', async () => {
    expect(ranked(await searchIn('lv').search('palīdz'))).toEqual(expect.arrayContaining(['title', 'body']));
  });

  it.each(['constructor', '__proto__', '🙂', '', '"quoted', '-'])('finds nothing and no error for %s', async (query) => {
    expect((await searchIn('lv').search(query)).scores.size).toBe(0);
  });
});

describe('text search', () => {
  it('loads nothing before the first search, and then files of this build', async () => {
    requests.length = 0;
    const search = newSearch('lv');
    expect(requests).toEqual([]);
    await search.search('skola');
    const [version] = requests.flatMap((address) => /entry\.json\?ts=(.+)$/.exec(address)?.[1] ?? []);
    expect(version).toMatch(/^1\.6\.0-/);
    expect(requests.filter((address) => address.endsWith(`entries.json?v=${version}`))).toHaveLength(1);
  });

  it('is unavailable when there is no index, and works once there is one', async () => {
    const search = newSearch('en', pathOf('later'));
    await expect(search.search('school')).rejects.toBeInstanceOf(SearchUnavailable);
    await writeSearchIndex('en', recordsOf('en'), join(folder, 'search', 'later'));
    expect(ranked(await search.search('school mentors'))).toEqual(['title']);
  });

  it('is unavailable, and does not say “nothing found”, when the index has gone since', async () => {
    await writeSearchIndex('en', recordsOf('en'), join(folder, 'search', 'gone'));
    const search = newSearch('en', pathOf('gone'));
    await search.search('school');
    await rm(join(folder, 'search', 'gone'), { recursive: true });
    await expect(search.search('nowhere')).rejects.toBeInstanceOf(SearchUnavailable);
  });
});
