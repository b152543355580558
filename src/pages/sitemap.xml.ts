import { contentPageNames } from '../catalogue/content-pages.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { sitemap } from '../views/sitemap.ts';

export const GET = async () =>
  new Response(sitemap(await loadCatalogue(), await contentPageNames()), { headers: { 'Content-Type': 'application/xml' } });
