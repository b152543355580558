import type { CheckedEntry, CheckedText } from '../check/content-report.ts';
import type { Language } from '../i18n/languages.ts';
import type { Entry, EntryText } from './catalogue.ts';

/** The catalogue's entry: what the checker passed, without the bodies, which stay in their files. */
export function entryFromCheck({ slug, original, originalLanguage, texts }: CheckedEntry): Entry {
  const textOf = ([language, text]: [string, CheckedText]): [string, EntryText] => [
    language,
    entryText(text, `content/practices/${slug}/${language === originalLanguage ? 'index' : language}.mdx`),
  ];
  return { slug, facts: original, texts: Object.fromEntries(Object.entries(texts).map(textOf)) as Partial<Record<Language, EntryText>> };
}

function entryText({ data, hasBody, method, reviewedBy, isStale }: CheckedText, file: string): EntryText {
  return {
    title: data.title,
    summary: data.summary,
    keywords: data.keywords ?? [],
    indicators: data.indicators ?? {},
    phaseGoals: data.phaseGoals ?? {},
    outputTitles: data.outputTitles ?? {},
    joining: data.joining,
    hasBody,
    method: method === 'human' ? undefined : method,
    reviewedBy,
    isStale,
    file,
  };
}
