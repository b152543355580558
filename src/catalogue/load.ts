import { getCollection } from 'astro:content';
import type { Catalogue } from './catalogue.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue, made once per build. While developing it is made anew for each page, since files change. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  loaded ??= readCatalogue();
  return loaded;
}

async function readCatalogue(): Promise<Catalogue> {
  const [entries, organisations] = await Promise.all([getCollection('entries'), getCollection('organisations')]);
  return {
    entries: new Map(entries.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    organisations: new Map(organisations.map(({ id, data }) => [id, data] as const)),
  };
}
