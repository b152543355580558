import { endonym, type Language, languages } from '../i18n/languages.ts';

export interface LanguageLink {
  language: Language;
  /** The language's own name, beginning with a capital as in a list. */
  name: string;
  href: string;
  isCurrent: boolean;
}

/** The same page in all 24 languages. `path` gives its address in each. */
export function languageMenu(reader: Language, path: (language: Language) => string): LanguageLink[] {
  return languages.map((language) => ({ language, name: capitalised(endonym(language), language), href: path(language), isCurrent: language === reader }));
}

export function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
