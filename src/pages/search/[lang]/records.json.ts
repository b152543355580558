import type { APIRoute } from 'astro';
import { plainBody } from '../../../catalogue/body.ts';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { languagePaths } from '../../../catalogue/static-paths.ts';
import type { Language } from '../../../i18n/languages.ts';
import { searchRecord } from '../../../views/search-records.ts';
import { textChoice } from '../../../views/words.ts';

/** What the search index is made from. The index integration turns it into the index and takes it away. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) => {
  const reader = params['lang'] as Language;
  const catalogue = await loadCatalogue();
  const records = await Promise.all(
    [...catalogue.entries.values()].map(async (entry) => searchRecord(catalogue, entry, reader, await plainBody(entry, textChoice(entry, reader).body))),
  );
  return Response.json(records);
};
