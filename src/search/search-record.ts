import type { Language } from '../i18n/languages.ts';
import { compoundHeads } from './compound-heads.ts';
import { ownTerm, textTerm } from './index-terms.ts';
import { remember } from '../remember.ts';
import { stem } from './word-forms.ts';
import { indexWords } from './words.ts';

/** What a reader of one language can find an entry by: the text as that reader sees it, and which language it is in. */
export interface SearchRecord {
  slug: string;
  title: string;
  summary: string;
  /** In the language of the title. */
  keywords: readonly string[];
  /** Labels of the entry's facets, always in the reader's language. */
  labels: readonly string[];
  /** Plain text. */
  body: string;
  languageOfTitle: Language;
  languageOfSummary: Language;
  languageOfBody: Language;
}

/** A record as the search engine takes it: terms, separated by blanks. */
export interface RecordTerms {
  title: string;
  content: string;
}

/**
 * Makes the terms of one record after another. Labels are the vocabulary in which the heads of compounds are looked up.
 *
 * Summary, keywords and labels stand in the content twice: they say what the entry is about, the body mentions much else.
 */
export function recordTerms(reader: Language, records: readonly SearchRecord[]): (record: SearchRecord) => RecordTerms {
  const heads = compoundHeads(reader, new Set(records.flatMap(({ labels }) => labels)));
  const termsOfWord = remember((language: Language) =>
    remember((word: string) => {
      const whole = textTerm(reader, language, word);
      return language === reader ? [whole, ...heads(stem(reader, word)).map((head) => ownTerm(reader, head))] : [whole];
    }),
  );
  const terms = (language: Language, text: string): string[] => indexWords(language, text).flatMap(termsOfWord(language));
  return (record) => {
    const title = terms(record.languageOfTitle, record.title);
    const about = [
      ...terms(record.languageOfSummary, record.summary),
      ...terms(record.languageOfTitle, record.keywords.join('\n')),
      ...terms(reader, record.labels.join('\n')),
    ];
    const body = terms(record.languageOfBody, record.body);
    return { title: title.join(' '), content: [...about, ...about, ...body].join(' ') };
  };
}
