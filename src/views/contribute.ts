import { type Catalogue, type Entry, originalText } from '../catalogue/catalogue.ts';
import type { KnownContent } from '../contribute/known-content.ts';
import { compare, languageName } from '../i18n/formats.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { type RuleId, ruleCatalogue } from '../check/rules-catalogue.ts';
import { titleFor } from './words.ts';

/** An entry in the menu of those that can be translated or corrected. */
export interface EntryChoice {
  slug: string;
  title: string;
  /** Where the title is in another language than the reader's. */
  lang: string | undefined;
  original: Language;
  /** Languages in which it has a text, or at least a title and a summary. */
  languages: Language[];
  /** Those of them that were made from an older original. */
  stale: Language[];
}

/** All entries, by title. */
export function entryChoices(catalogue: Catalogue, reader: Language): EntryChoice[] {
  const order = compare(reader);
  const choice = (entry: Entry): EntryChoice => {
    const texts = languages.filter((language) => entry.texts[language]);
    const { text: title, lang } = titleFor(entry, reader);
    return { slug: entry.slug, title, lang, original: entry.facts.originalLanguage, languages: texts, stale: texts.filter((language) => entry.texts[language]?.isStale) };
  };
  return [...catalogue.entries.values()].map(choice).sort((a, b) => order(a.title, b.title));
}

/** The site's languages by their names in the reader's language. */
export function languageChoices(reader: Language): { code: Language; name: string }[] {
  const order = compare(reader);
  return languages.map((code) => ({ code, name: languageName(reader, code) })).sort((a, b) => order(a.name, b.name));
}

/** What the form must know of the content, in one language. */
export function knownContent(catalogue: Catalogue, reader: Language): KnownContent {
  const t = translator(reader);
  const asWritten = { skipInterpolation: true } as const;
  const rules = (Object.keys(ruleCatalogue) as RuleId[]).map((rule) => [rule, { message: t(`rules:${rule}.message`, asWritten), fix: t(`rules:${rule}.fix`, asWritten) }]);
  return {
    language: reader,
    organisations: [...catalogue.organisations.values()].map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    entries: [...catalogue.entries.values()].map((entry) => ({ slug: entry.slug, title: (entry.texts[reader] ?? originalText(entry)).title, lang: entry.texts[reader] ? undefined : entry.facts.originalLanguage })),
    rules: Object.fromEntries(rules) as KnownContent['rules'],
    suggestion: t('rules:report.suggestion', asWritten),
  };
}

