import { europeWide, type Facet } from '../vocabulary/facets.ts';
import { countryName, languageName } from './formats.ts';
import type { Language } from './languages.ts';
import { translator } from './translator.ts';

/** Label of one value in the reader's language. Organisations are not among them: they have names of their own. */
export function valueLabel(language: Language, labels: Exclude<Facet['labels'], 'organisations'>, code: string): string {
  if (labels === 'languages') return languageName(language, code);
  if (labels === 'countries') return countryLabel(language, code);
  // The registry of facets promises that the code belongs to the list; a test walks all of them in all languages.
  return translator(language)(`vocabulary:${labels}.${code}` as 'vocabulary:stages.prevention');
}

/** A country's name, or the words for "the whole of Europe". */
export function countryLabel(language: Language, code: string): string {
  return code === europeWide ? translator(language)('vocabulary:countries.europe-wide') : countryName(language, code);
}
