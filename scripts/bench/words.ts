import { type Language, languageTable, type Script } from '../../src/i18n/languages.ts';
import { type Random, randomFrom } from './random.ts';

const letters: Record<Script, { consonants: string; vowels: string }> = {
  latin: { consonants: 'bdfghjklmnprstvz', vowels: 'aeiou' },
  greek: { consonants: 'βγδζθκλμνπρστφχ', vowels: 'αεηιουω' },
  cyrillic: { consonants: 'бвгджзклмнпрстфх', vowels: 'аеиоуя' },
};

/** Different words that a language has here. A collection of this size has about as many, so the search index gets its real size. */
const vocabularySize = 4000;

const vocabularies = new Map<Language, string[]>();

/** Made-up words of the language's script: none of them means anything, and each language has its own. */
function vocabulary(language: Language): string[] {
  const known = vocabularies.get(language);
  if (known) return known;
  const { consonants, vowels } = letters[languageTable[language].script];
  const random = randomFrom(`words ${language}`);
  const word = () => Array.from({ length: 1 + random.below(4) }, () => random.pick([...consonants]) + random.pick([...vowels])).join('');
  const words = Array.from({ length: vocabularySize }, word);
  vocabularies.set(language, words);
  return words;
}

/** `count` words, the first of the vocabulary most often, as in real text. */
export function someWords(language: Language, random: Random, count: number): string[] {
  const words = vocabulary(language);
  return Array.from({ length: count }, () => words[Math.floor(random.below(words.length) ** 2 / words.length)] as string);
}

export function sentence(language: Language, random: Random, count: number): string {
  const text = someWords(language, random, count).join(' ');
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}
