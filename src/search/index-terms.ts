import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { fold, stem } from './word-forms.ts';

/**
 * The terms that text and query are turned into. Each ends with a marker, because Pagefind takes a search term as the
 * beginning of a word and, where no word begins like it, falls back to ever shorter words; with the marker, a term
 * matches its own stem only. The marker also says whose stem it is. `fold` keeps both letters out of words.
 */
const ownMarker = 'ə';
const foreignMarker = 'ɜ';

/** A word of a text in the reader's language. */
export const ownTerm = (reader: Language, word: string): string => stem(reader, word) + ownMarker;

/** A word of an English text, for readers of another language. */
export const fallbackTerm = (word: string): string => stem(fallbackLanguage, word) + foreignMarker;

/** A word of a text in a third language: the original of an entry that nobody has put into English yet. */
export const thirdLanguageTerm = (word: string): string => fold(word) + foreignMarker;

/** The term under which a word of a text is found by this reader. */
export function textTerm(reader: Language, languageOfText: Language, word: string): string {
  if (languageOfText === reader) return ownTerm(reader, word);
  return languageOfText === fallbackLanguage ? fallbackTerm(word) : thirdLanguageTerm(word);
}
