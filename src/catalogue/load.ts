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
  const [entries, organisations, opportunities, recommendations, glossary] = await Promise.all([
    getCollection('entries'),
    getCollection('organisations'),
    getCollection('opportunities'),
    getCollection('recommendations'),
    getCollection('glossary'),
  ]);
  return {
    entries: new Map(inOrder(entries).map((entry) => [entry.slug, entry])),
    organisations: new Map(inOrder(organisations).map((organisation) => [organisation.id, organisation])),
    opportunities: inOrder(opportunities),
    recommendations: inOrder(recommendations),
    glossary: inOrder(glossary),
  };
}

/** By id, so that builds of the same content are the same. */
function inOrder<T>(items: { id: string; data: T }[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}
