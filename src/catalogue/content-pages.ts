import { type CollectionEntry, getCollection } from 'astro:content';
import { fallbackLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { builtLanguages } from './built-languages.ts';

/** The pages that maintainers write, `content/pages/<name>/<language>.mdx`. Every one has a page in every language; its text may be in English only. */

/** The page in the reader's language, else in English. Throws if there is no English one. */
export async function contentPage(name: string, reader: Language): Promise<{ page: CollectionEntry<'pages'>; textLanguage: Language }> {
  const pages = await getCollection('pages');
  for (const textLanguage of [reader, fallbackLanguage]) {
    const page = pages.find(({ id }) => id === `${name}/${textLanguage}`);
    if (page) return { page, textLanguage };
  }
  throw new Error(`content/pages/${name} has no ${fallbackLanguage}.mdx`);
}

/** The languages in which each page has a text. */
export async function contentPages(): Promise<Map<string, Language[]>> {
  const ids = (await getCollection('pages')).map(({ id }) => id.split('/')).sort();
  const found = new Map<string, Language[]>();
  for (const [name = '', language] of ids) if (language !== undefined && isLanguage(language)) found.set(name, [...(found.get(name) ?? []), language]);
  return found;
}

export async function contentPagePaths() {
  const pages = await contentPages();
  return builtLanguages.flatMap((lang) => [...pages].map(([page, available]) => ({ params: { lang, page }, props: { available } })));
}
