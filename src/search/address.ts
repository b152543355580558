import type { Language } from '../i18n/languages.ts';

/** Where a language's search index lies on the site. */
export const searchFolder = (language: Language): string => `/search/${language}/`;
