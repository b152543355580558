import { editFileAddress } from '../contribute/host-addresses.ts';
import { site } from '../site.ts';
import type { Language } from './languages.ts';

/** Every address of the site is made here: `/<language>/…`, lower-case, with a trailing slash. */

/** The language choice. */
export const choicePath = '/';
export const homePath = (language: Language): string => `/${language}/`;
export const listPath = (language: Language): string => `/${language}/practices/`;
export const entryPath = (language: Language, slug: string): string => `/${language}/practices/${slug}/`;
export const countryPath = (language: Language, code: string): string => `/${language}/countries/${code.toLowerCase()}/`;
export const themePath = (language: Language, code: string): string => `/${language}/themes/${code}/`;
export const stagePath = (language: Language, code: string): string => `/${language}/stages/${code}/`;
export const organisationPath = (language: Language, id: string): string => `/${language}/organisations/${id}/`;
export const contentPagePath = (language: Language, name: string): string => `/${language}/${name}/`;
/** What is translated, by entry and language. */
export const translationsPath = (language: Language): string => `/${language}/translations/`;
/** All fields of an entry with their values. */
export const fieldsPath = (language: Language): string => `/${language}/fields/`;
/** The page of the checker's rules. */
export const rulesPath = (language: Language): string => `/${language}/rules/`;
export const rulePath = (language: Language, rule: string): string => `${rulesPath(language)}#${rule}`;

export const contributePath = (language: Language): string => `/${language}/contribute/`;

/** The form, ready for the text of one entry in one language: its own or a translation. */
export function contributeTo(language: Language, slug: string, text: Language): string {
  return `${contributePath(language)}?${new URLSearchParams({ entry: slug, language: text })}`;
}

/** What the form knows of the content in one language, and the files of one entry. */
export const contributeDataPath = (language: string): string => `/${language}/contribute/data.json`;
export const contributeEntryPath = (slug: string): string => `/contribute/${slug}.json`;

/** The list with filters already chosen: `listWith('lv', { country: ['BE'] })`. */
export function listWith(language: Language, choices: Record<string, readonly string[]>): string {
  const params = Object.entries(choices).flatMap(([param, codes]) => codes.map((code) => [param, code]));
  return `${listPath(language)}?${new URLSearchParams(params)}`;
}

/** The same address on the published site, for canonical links, hreflang and the sitemap. */
export const absolute = (path: string): string => new URL(path, site.address).href;

/** The code host's page on which a reader can propose a change to a file. */
export const editAddress = (file: string): string => editFileAddress(site.repository, file);
