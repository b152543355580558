import type { AstroIntegration } from 'astro';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtLanguages } from '../catalogue/built-languages.ts';
import { timed } from '../catalogue/timing.ts';
import type { Language } from '../i18n/languages.ts';
import { searchFolder } from './address.ts';
import { type SearchRecord, writeSearchIndex } from './search-index.ts';

/** Two keep two cores busy; each more costs its memory (some 0.4 GB at 1,000 entries). */
const atOnce = 2;

/** After the build: one index per language, made from the records that the pages left behind. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) =>
        timed('search', async () => {
          const waiting = [...builtLanguages];
          const work = async () => {
            for (let language = waiting.shift(); language; language = waiting.shift()) await indexLanguage(language, dir);
          };
          await Promise.all(Array.from({ length: atOnce }, work));
        }),
    },
  };
}

async function indexLanguage(language: Language, dir: URL): Promise<void> {
  const folder = new URL(`.${searchFolder(language)}`, dir);
  const file = new URL('records.json', folder);
  const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
  await writeSearchIndex(language, records, fileURLToPath(folder));
  await rm(file);
}
