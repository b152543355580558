import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { encodePicture, picturesOf } from '../../../catalogue/pictures.ts';

export async function getStaticPaths() {
  const { entries } = await loadCatalogue();
  const ofEntries = await Promise.all(
    [...entries.keys()].map(async (slug) =>
      [...(await picturesOf(slug)).keys()].map((name) => ({ params: { slug, picture: name.replace(/\.[a-z]+$/, '') }, props: { name } })),
    ),
  );
  return ofEntries.flat();
}

export const GET: APIRoute = async ({ params, props }) =>
  new Response(new Uint8Array(await encodePicture(params['slug'] as string, props['name'] as string)), { headers: { 'Content-Type': 'image/webp' } });
