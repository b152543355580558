import { remember } from '../remember.ts';

/**
 * The one table of the site's languages: the 24 official languages of the EU, in the order the EU's
 * interinstitutional style guide gives (by the language's own name). Everything else about a language
 * (its name, its plural forms, its collation) comes from `Intl`.
 */
export const languageTable = {
  bg: { script: 'cyrillic' },
  es: { script: 'latin' },
  cs: { script: 'latin' },
  da: { script: 'latin' },
  de: { script: 'latin' },
  et: { script: 'latin' },
  el: { script: 'greek' },
  en: { script: 'latin' },
  fr: { script: 'latin' },
  ga: { script: 'latin' },
  hr: { script: 'latin' },
  it: { script: 'latin' },
  lv: { script: 'latin' },
  lt: { script: 'latin' },
  hu: { script: 'latin' },
  mt: { script: 'latin' },
  nl: { script: 'latin' },
  pl: { script: 'latin' },
  pt: { script: 'latin' },
  ro: { script: 'latin' },
  sk: { script: 'latin' },
  sl: { script: 'latin' },
  fi: { script: 'latin' },
  sv: { script: 'latin' },
} as const satisfies Record<string, { script: Script }>;

export type Script = 'latin' | 'greek' | 'cyrillic';
export type Language = keyof typeof languageTable;

export const languages = Object.keys(languageTable) as Language[];

/** The language that stands in where a text does not exist in the reader's language. */
export const fallbackLanguage: Language = 'en';

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languageTable, code);
}

/**
 * The locale by which `Intl` knows the conventions of a language's readers. Plain `pt` and `en` mean Brazilian names and
 * American dates to `Intl`; the EU's Portuguese and English are European.
 */
export function localeOf(language: string): string {
  return { pt: 'pt-PT', en: 'en-GB' }[language] ?? language;
}

/** The language's name in itself, as the language menu shows it: `latviešu`, `български`. */
export const endonym = remember((code: string): string => new Intl.DisplayNames([localeOf(code)], { type: 'language' }).of(code) ?? code);
