import type { Entry } from '../catalogue/catalogue.ts';
import { fallbackLanguage, type Language, languages } from '../i18n/languages.ts';
import { absolute, choicePath, homePath } from '../i18n/paths.ts';

/** What machines are told about a page. */
export interface PageHead {
  canonical: string;
  /** Real texts of the same page; empty where this page is none of them. Includes `x-default`. */
  alternates: { hreflang: string; href: string }[];
}

/** Head of a page that exists as its own text in every language. */
export function headOfTranslatedPage(reader: Language, path: (language: Language) => string): PageHead {
  return head(reader, languages, path, path(fallbackLanguage));
}

/** Head of a home page: readers of other languages are best served by the language choice. */
export function headOfHomePage(reader: Language): PageHead {
  return head(reader, languages, homePath, choicePath);
}

/** Languages in which an entry's text can be read in full: the only ones that search engines are told of. */
export function languagesWithBody(entry: Entry): Language[] {
  return languages.filter((language) => entry.texts[language]?.hasBody);
}

export function headOfEntry(entry: Entry, reader: Language, path: (language: Language) => string): PageHead {
  const withBody = languagesWithBody(entry);
  return headOfText(reader, withBody, withBody.includes(fallbackLanguage) ? fallbackLanguage : entry.facts.originalLanguage, path);
}

/** Head of a page that maintainers write, which may exist in English only. */
export function headOfContentPage(reader: Language, available: readonly Language[], path: (language: Language) => string): PageHead {
  return headOfText(reader, available, fallbackLanguage, path);
}

/**
 * A page whose text is in another language is, to a search engine, a copy of the page in that language: it names that
 * one as canonical and belongs to no hreflang set. Sets are reciprocal, since all pages of a text derive them from the
 * same languages.
 */
function headOfText(reader: Language, available: readonly Language[], preferred: Language, path: (language: Language) => string): PageHead {
  return available.includes(reader) ? head(reader, available, path, path(preferred)) : { canonical: absolute(path(preferred)), alternates: [] };
}

function head(reader: Language, available: readonly Language[], path: (language: Language) => string, defaultPath: string): PageHead {
  return {
    canonical: absolute(path(reader)),
    alternates: [
      ...available.map((language) => ({ hreflang: language as string, href: absolute(path(language)) })),
      { hreflang: 'x-default', href: absolute(defaultPath) },
    ],
  };
}
