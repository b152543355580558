import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';

/** What the list says while it is used. Formatted at build, since browsers do not know all our languages' plural forms. */
export interface ListStrings {
  /** The sentences that a number of results can take, with `{{count}}`, … */
  resultForms: string[];
  /** … and for each number from 0 on, which of them: one digit each. */
  resultFormOf: string;
  noResults: string;
  noResultsHelp: string;
  noResultsMany: string;
  noResultsText: string;
  didYouMean: string;
  ignoredWords: string;
  searchUnavailable: string;
  searching: string;
  unknownValues: string;
  remove: string;
  textFilter: string;
  excerpt: string;
}

/** `most` is the number of entries: no list is longer. */
export function listStrings(reader: Language, most: number): ListStrings {
  const t = translator(reader);
  const forms: string[] = [];
  const formOf = Array.from({ length: most + 1 }, (_, count) => {
    // A number of its own stands for the count, so that only the form is compared.
    const form = t('list.results', { count, replace: { count: '{{count}}' } });
    if (!forms.includes(form)) forms.push(form);
    return forms.indexOf(form);
  });
  const label = '{{label}}';
  return {
    resultForms: forms,
    resultFormOf: formOf.join(''),
    noResults: t('list.noResults'),
    noResultsHelp: t('list.noResultsHelp', { label, results: '{{results}}' }),
    noResultsMany: t('list.noResultsMany'),
    noResultsText: t('list.noResultsText', { text: '{{text}}' }),
    didYouMean: t('list.didYouMean', { word: '{{word}}' }),
    ignoredWords: t('list.ignoredWords', { words: '{{words}}' }),
    searchUnavailable: t('list.searchUnavailable'),
    searching: t('list.searching'),
    unknownValues: t('list.unknownValues', { values: '{{values}}' }),
    remove: t('list.remove', { label }),
    textFilter: t('list.textFilter', { text: '{{text}}' }),
    excerpt: t('list.excerpt'),
  };
}
