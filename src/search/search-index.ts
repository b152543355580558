import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Language } from '../i18n/languages.ts';
import { recordTerms, type SearchRecord } from './search-record.ts';
import { wordList } from './word-list.ts';

export type { SearchRecord };

/** Pagefind knows no such language, so it leaves our stems as they are. */
const noLanguage = 'und';

/** Bytes of index a reader fetches per word, before compression. Pagefind reads it when its process starts. */
const chunkSize = '5000';

/** Ready-made interfaces and the texts they show. Ours shows the cards of the list. */
const unusedFiles = /^(fragment\/|playground\/|pagefind-(ui|modular-ui|component-ui|highlight)\.)/;

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

/** Stands before the content of Pagefind's files. */
const signature = 'pagefind_dcd';

let running = 0;

/**
 * Writes the search index of one language into a folder of its own: Pagefind's files, `entries.json` (Pagefind's id of a
 * result -> slug) and `words.json` (words of titles and keywords, for "did you mean"). The same records give the same
 * files. Indexes may be written side by side; Pagefind's process ends with the last one.
 *
 * @param reader the language of the pages that use the index
 * @throws if two entries have the same slug, or if an entry did not get into the index
 */
export async function writeSearchIndex(reader: Language, records: readonly SearchRecord[], outDir: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  running += 1;
  try {
    const files = await indexFiles(reader, records);
    await writeFiles(outDir, [
      ...files.filter(({ path }) => !unusedFiles.test(path)),
      jsonFile('entries.json', slugsById(files, records)),
      jsonFile('words.json', wordList(records)),
    ]);
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

async function indexFiles(reader: Language, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  const termsOf = recordTerms(reader, records);
  // Page numbers follow the order of adding.
  for (const record of records.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { title, content } = termsOf(record);
    const added = await index.addCustomRecord({ url: record.slug, language: noLanguage, meta: { title }, content });
    refuse(added.errors, record.slug);
  }
  const { files, errors: writing } = await index.getFiles();
  refuse(writing, reader);
  await index.deleteIndex();
  return files;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Search index, ${what}: ${errors.join(', ')}`);
}

/**
 * The slug of each entry by the id that Pagefind's results carry. The id is the name of the entry's fragment file; that
 * is no documented format, hence the check.
 */
function slugsById(files: readonly IndexFile[], records: readonly SearchRecord[]): Record<string, string> {
  const entries = files.flatMap(({ path, content }): [string, string][] => {
    const id = fragmentPath.exec(path)?.[1];
    return id ? [[id, fragmentUrl(content)]] : [];
  });
  const found = new Set(entries.map(([, slug]) => slug));
  const lost = records.map(({ slug }) => slug).filter((slug) => !found.delete(slug));
  if (lost.length > 0) throw new Error(`Not in the search index, or twice among the entries: ${lost.join(', ')}`);
  return Object.fromEntries(entries);
}

function fragmentUrl(content: Uint8Array): string {
  const fragment = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as { url: string };
  return fragment.url;
}

function jsonFile(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}

async function writeFiles(outDir: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
