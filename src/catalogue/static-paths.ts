import { organisationsInUse } from '../views/organisation.ts';
import { facet } from '../vocabulary/facets.ts';
import { builtLanguages } from './built-languages.ts';
import { loadCatalogue } from './load.ts';

/** The addresses that exist, for the pages' `getStaticPaths`. */

export const languagePaths = () => builtLanguages.map((lang) => ({ params: { lang } }));

export async function entryPaths() {
  const { entries } = await loadCatalogue();
  // One entry in all languages, then the next: its text is parsed once for all of them.
  return [...entries.keys()].flatMap((slug) => builtLanguages.map((lang) => ({ params: { lang, slug } })));
}

export async function organisationPaths() {
  const ids = organisationsInUse(await loadCatalogue());
  return ids.flatMap((id) => builtLanguages.map((lang) => ({ params: { lang, id } })));
}

/** Values of a facet that some entry has, lower-case as in addresses. */
export async function valuePaths(param: 'country' | 'theme' | 'stage') {
  const { entries } = await loadCatalogue();
  const codes = new Set([...entries.values()].flatMap(({ facts }) => facet(param).codesOf(facts)));
  return builtLanguages.flatMap((lang) => [...codes].map((code) => ({ params: { lang, code: code.toLowerCase() }, props: { code } })));
}
