import type { Language } from '../i18n/languages.ts';
import { shortestPrefix } from './query.ts';
import { fold, stem } from './word-forms.ts';
import type { Word } from './words.ts';

/** Whether one letter more, less, other, or two neighbours swapped make one word of the other (Damerau-Levenshtein 1). */
export function isOneTypoAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  const swapped = short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
  return swapped || short.slice(i + 1) === long.slice(i + 1);
}

function suggestionFor(reader: Language, word: string, wordList: readonly string[]): string | undefined {
  const folded = fold(word);
  const stemmed = stem(reader, word);
  return (
    wordList.find((candidate) => isOneTypoAway(folded, fold(candidate))) ??
    wordList.find((candidate) => stemmed.length >= shortestPrefix && isOneTypoAway(stemmed, stem(reader, candidate)))
  );
}

/**
 * "Did you mean": the query with each unknown word replaced by the most frequent word of titles and keywords that is one
 * typo away, in the form typed or in its stem. Undefined if there is no such word.
 *
 * @param unknown words of the query that are in no entry, in their order
 */
export function suggestQuery(reader: Language, query: string, unknown: readonly Word[], wordList: readonly string[]): string | undefined {
  let suggested = '';
  let end = 0;
  for (const word of unknown) {
    const better = suggestionFor(reader, word.text, wordList) ?? word.text;
    suggested += query.slice(end, word.start) + better;
    end = word.end;
  }
  suggested += query.slice(end);
  return suggested === query ? undefined : suggested;
}
