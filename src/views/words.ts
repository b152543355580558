import { type Catalogue, type Entry, type EntryText, originalText } from '../catalogue/catalogue.ts';
import { chooseText, type TextChoice } from '../entry/text-choice.ts';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';

/** Words on a page, with their language where it is not the page's, so that nothing is silently in another language. */
export interface Words {
  text: string;
  lang: string | undefined;
}

/** Words of the interface, or of a text that is in the reader's language. */
export const own = (text: string): Words => ({ text, lang: undefined });

/** Words in a language that may be another than the reader's. */
export const wordsIn = (reader: Language, language: string, text: string): Words => ({ text, lang: language === reader ? undefined : language });

/** Which language each part of the entry is shown in to this reader. */
export function textChoice(entry: Entry, reader: Language): TextChoice {
  return chooseText(reader, entry.facts.originalLanguage, entry.texts);
}

export function titleFor(entry: Entry, reader: Language): Words {
  const language = textChoice(entry, reader).title;
  return wordsIn(reader, language, (entry.texts[language] ?? originalText(entry)).title);
}

export function summaryFor(entry: Entry, reader: Language): Words {
  const language = textChoice(entry, reader).summary;
  return wordsIn(reader, language, (entry.texts[language] ?? originalText(entry)).summary);
}

/** Words for one fact (what a result counts, what a phase aims at), in the first of reader's language, English and original that has them. */
export function factWordsFor(entry: Entry, reader: Language, pick: (text: EntryText) => string | undefined): Words | undefined {
  for (const language of [reader, fallbackLanguage, entry.facts.originalLanguage]) {
    const text = entry.texts[language];
    const words = text && pick(text);
    if (words) return wordsIn(reader, language, words);
  }
  return undefined;
}

/** An organisation's name: its own where that is in the reader's language, else the English one, else its own. */
export function organisationWords({ organisations }: Catalogue, reader: Language, id: string): Words {
  const organisation = organisations.get(id);
  if (!organisation) throw new Error(`There is no organisation "${id}"`);
  const { name, nameLanguage, nameEn } = organisation;
  return nameEn && nameLanguage !== reader ? wordsIn(reader, 'en', nameEn) : wordsIn(reader, nameLanguage, name);
}
