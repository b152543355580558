import { type CollectionEntry, getCollection } from 'astro:content';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { builtLanguages } from './built-languages.ts';

/** The pages that maintainers write, `content/pages/<name>/<language>.mdx`. */

/** The page in the reader's language, else in English. Throws if there is no English one. */
export async function contentPage(name: string, reader: Language): Promise<{ page: CollectionEntry<'pages'>; textLanguage: Language }> {
  const pages = await getCollection('pages');
  for (const textLanguage of [reader, fallbackLanguage]) {
    const page = pages.find(({ id }) => id === `${name}/${textLanguage}`);
    if (page) return { page, textLanguage };
  }
  throw new Error(`content/pages/${name} has no ${fallbackLanguage}.mdx`);
}

export async function contentPageNames(): Promise<string[]> {
  const pages = await getCollection('pages');
  return [...new Set(pages.map(({ id }) => id.split('/')[0] ?? ''))].sort();
}

export async function contentPagePaths() {
  const names = await contentPageNames();
  return builtLanguages.flatMap((lang) => names.map((page) => ({ params: { lang, page } })));
}
