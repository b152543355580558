import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { languagePaths } from '../../../catalogue/static-paths.ts';
import type { Language } from '../../../i18n/languages.ts';
import { knownContent } from '../../../views/contribute.ts';

/** What the contribution form knows of the content. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) => Response.json(knownContent(await loadCatalogue(), params['lang'] as Language));
