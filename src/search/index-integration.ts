import type { AstroIntegration } from 'astro';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { timed } from '../catalogue/timing.ts';
import { builtLanguages } from '../catalogue/built-languages.ts';
import { searchFolder } from './address.ts';
import { type SearchRecord, writeSearchIndex } from './search-index.ts';

/** After the build: one index per language, made from the records that the pages left behind. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) =>
        timed('search', async () => {
          for (const language of builtLanguages) {
            const folder = new URL(`.${searchFolder(language)}`, dir);
            const file = new URL('records.json', folder);
            const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
            await writeSearchIndex(language, records, fileURLToPath(folder));
            await rm(file);
          }
        }),
    },
  };
}
