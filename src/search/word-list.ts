import { fold } from './word-forms.ts';
import { words } from './words.ts';
import type { SearchRecord } from './search-record.ts';

/** Shorter words are too like one another to suggest one for the other. */
const shortestSuggested = 4;

type Titled = Pick<SearchRecord, 'title' | 'keywords' | 'languageOfTitle'>;

/**
 * The words of titles and keywords, for "did you mean": those in most entries first, then by letter. Words that differ
 * only in capitals or diacritics stand there once, in lower case if they are found so anywhere.
 */
export function wordList(records: readonly Titled[]): string[] {
  const found = new Map<string, { word: string; entries: number }>();
  for (const record of records) {
    for (const [key, word] of wordsOf(record)) {
      const known = found.get(key);
      if (!known) found.set(key, { word, entries: 1 });
      else {
        known.entries += 1;
        if (word === word.toLowerCase()) known.word = word;
      }
    }
  }
  return [...found.entries()]
    .sort(([keyA, a], [keyB, b]) => b.entries - a.entries || (keyA < keyB ? -1 : 1))
    .map(([, { word }]) => word);
}

function wordsOf({ title, keywords, languageOfTitle }: Titled): Map<string, string> {
  const texts = words(languageOfTitle, [title, ...keywords].join('\n')).map(({ text }) => text);
  return new Map(texts.filter((word) => word.length >= shortestSuggested && !/\p{N}/u.test(word)).map((word) => [fold(word), word]));
}
