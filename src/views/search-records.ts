import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { valueLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import type { SearchRecord } from '../search/search-index.ts';
import { facets } from '../vocabulary/facets.ts';
import { organisationWords, summaryFor, textChoice, titleFor } from './words.ts';

/** What a reader of this language can find the entry by. `body` is the text shown to that reader, as plain text. */
export function searchRecord(catalogue: Catalogue, entry: Entry, reader: Language, body: string): SearchRecord {
  const choice = textChoice(entry, reader);
  return {
    slug: entry.slug,
    title: titleFor(entry, reader).text,
    summary: summaryFor(entry, reader).text,
    keywords: (entry.texts[reader] ?? entry.texts[choice.title])?.keywords ?? [],
    labels: labelsOf(catalogue, entry, reader),
    body,
    languageOfTitle: choice.title,
    languageOfSummary: choice.summary,
    languageOfBody: choice.body,
  };
}

function labelsOf(catalogue: Catalogue, { facts }: Entry, reader: Language): string[] {
  return facets.flatMap(({ labels, codesOf }) =>
    codesOf(facts).map((code) => (labels === 'organisations' ? organisationWords(catalogue, reader, code).text : valueLabel(reader, labels, code))),
  );
}
