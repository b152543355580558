import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SearchRecord, writeSearchIndex } from './search-index.ts';

const record = (slug: string, title: string): SearchRecord => ({
  slug,
  title,
  summary: 'A summary',
  keywords: ['mentors'],
  labels: ['Prevention'],
  body: 'A text about schools',
  languageOfTitle: 'en',
  languageOfSummary: 'en',
  languageOfBody: 'en',
});

const records = [record('late-help', 'Late help'), record('early-warning', 'Early warning')];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

const filesOf = async (name: string): Promise<string[]> =>
  (await readdir(join(folder, name), { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).toSorted();

describe('the search index of a language', () => {
  it('holds the engine and the index, and neither ready-made interfaces nor texts', async () => {
    await writeSearchIndex('en', records, join(folder, 'en'));
    const names = (await filesOf('en')).map((file) => file.slice(join(folder, 'en').length + 1).replace(/und_[0-9a-f]+/, '*'));
    expect(names.toSorted()).toEqual([
      'entries.json',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.unknown.pagefind',
      'words.json',
    ]);
  });

  it('says which entry each result stands for', async () => {
    await writeSearchIndex('en', records, join(folder, 'ids'));
    const entries = JSON.parse(await readFile(join(folder, 'ids/entries.json'), 'utf8')) as Record<string, string>;
    expect(Object.values(entries).toSorted()).toEqual(['early-warning', 'late-help']);
  });

  it('is the same whatever the order of the entries, also when languages are written side by side', async () => {
    await Promise.all([
      writeSearchIndex('lv', records, join(folder, 'one')),
      writeSearchIndex('lv', records.toReversed(), join(folder, 'other')),
    ]);
    const content = async (name: string): Promise<string[]> => Promise.all((await filesOf(name)).map((file) => readFile(file, 'base64')));
    expect(await content('one')).toEqual(await content('other'));
  });

  it('is refused when two entries have the same slug', async () => {
    await expect(writeSearchIndex('en', [...records, record('late-help', 'Other')], join(folder, 'twice'))).rejects.toThrow(/late-help/);
  });
});
