import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { contentPagePath, contributePath, countryPath, entryPath, fieldsPath, listPath, organisationPath, rulesPath, stagePath, themePath, translationsPath } from '../i18n/paths.ts';
import { facet } from '../vocabulary/facets.ts';
import { organisationsInUse } from './organisation.ts';
import { headOfContentPage, headOfEntry, headOfHomePage, headOfTranslatedPage, languagesWithBody, type PageHead } from './page-head.ts';

type PathOf = (language: Language) => string;

/** The pages that hold a text of their own, with the same alternates that the pages themselves name (sitemaps.org 0.9). */
export function sitemap(catalogue: Catalogue, contentPages: ReadonlyMap<string, Language[]>): string {
  const entries = [...catalogue.entries.values()];
  const inUse = (param: 'country' | 'theme' | 'stage') => [...new Set(entries.flatMap(({ facts }) => facet(param).codesOf(facts)))].sort();
  const translated: PathOf[] = [
    listPath,
    translationsPath,
    contributePath,
    fieldsPath,
    rulesPath,
    ...organisationsInUse(catalogue).map((id): PathOf => (language) => organisationPath(language, id)),
    ...inUse('country').map((code): PathOf => (language) => countryPath(language, code)),
    ...inUse('theme').map((code): PathOf => (language) => themePath(language, code)),
    ...inUse('stage').map((code): PathOf => (language) => stagePath(language, code)),
  ];
  const urls = [
    ...languages.map((language) => url(headOfHomePage(language))),
    ...translated.flatMap((path) => languages.map((language) => url(headOfTranslatedPage(language, path)))),
    ...[...contentPages].flatMap(([name, available]) => {
      const path: PathOf = (language) => contentPagePath(language, name);
      return available.map((language) => url(headOfContentPage(language, available, path)));
    }),
    ...entries.flatMap((entry) => {
      const path: PathOf = (language) => entryPath(language, entry.slug);
      return languagesWithBody(entry).map((language) => url(headOfEntry(entry, language, path), entry.facts.lastVerified));
    }),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function url({ canonical, alternates }: PageHead, lastVerified?: string): string {
  const links = alternates.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`).join('');
  return `<url><loc>${canonical}</loc>${lastVerified ? `<lastmod>${lastVerified}</lastmod>` : ''}${links}</url>`;
}
