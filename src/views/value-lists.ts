import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../i18n/languages.ts';
import { countryPath, stagePath, themePath } from '../i18n/paths.ts';
import { type FacetParam, facet } from '../vocabulary/facets.ts';
import { type Card, cardOf } from './card.ts';
import { optionsOf } from './list.ts';
import { compare } from '../i18n/formats.ts';

/** Facets whose values have a page of their own, for readers without script and for search engines. */
export type ListedFacet = Extract<FacetParam, 'country' | 'theme' | 'stage'>;

const pathOf: Record<ListedFacet, (language: Language, code: string) => string> = { country: countryPath, theme: themePath, stage: stagePath };

export interface ValueLink {
  label: string;
  count: number;
  href: string;
  code: string;
}

/** The pages of one facet: its values in use. */
export function valueLinks(catalogue: Catalogue, reader: Language, param: ListedFacet): ValueLink[] {
  return optionsOf(catalogue, reader, facet(param)).map(({ code, label, count }) => ({ code, label: label.text, count, href: pathOf[param](reader, code) }));
}

/** Entries that have a value, by title. */
export function cardsWith(catalogue: Catalogue, reader: Language, param: ListedFacet, code: string): Card[] {
  const order = compare(reader);
  return [...catalogue.entries.values()]
    .filter(({ facts }) => facet(param).codesOf(facts).includes(code))
    .map((entry) => cardOf(entry, reader))
    .sort((a, b) => order(a.title.text, b.title.text));
}
