import { fallbackLanguage, type Language } from '../i18n/languages.ts';

/** What of an entry's text exists in one language. */
export interface AvailableText {
  title?: string | undefined;
  summary?: string | undefined;
  hasBody: boolean;
}

export interface TextChoice {
  title: Language;
  summary: Language;
  body: Language;
}

/**
 * Which language each part of an entry is shown in: the reader's, else English, else the original. The parts choose
 * separately, since a translation of title and summary alone is common. The original has all parts, by schema.
 */
export function chooseText(
  reader: Language,
  original: Language,
  available: Partial<Record<Language, AvailableText>>,
): TextChoice {
  const first = (has: (text: AvailableText) => boolean): Language =>
    [reader, fallbackLanguage].find((language) => {
      const text = available[language];
      return text !== undefined && has(text);
    }) ?? original;
  return {
    title: first((text) => !!text.title),
    summary: first((text) => !!text.summary),
    body: first((text) => text.hasBody),
  };
}
