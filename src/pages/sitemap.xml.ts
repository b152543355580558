import { contentPages } from '../catalogue/content-pages.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { sitemap } from '../views/sitemap.ts';

export const GET = async () =>
  new Response(sitemap(await loadCatalogue(), await contentPages()), { headers: { 'Content-Type': 'application/xml' } });
