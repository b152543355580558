import type { APIRoute } from 'astro';
import { entryFiles } from '../../catalogue/entry-files.ts';
import { loadCatalogue } from '../../catalogue/load.ts';

/** The files of each entry, for the contribution form. */
export const getStaticPaths = async () => [...(await loadCatalogue()).entries.keys()].map((slug) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => Response.json(await entryFiles(await loadCatalogue(), params['slug'] as string));
