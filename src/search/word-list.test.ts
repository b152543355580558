import { expect, it } from 'vitest';
import { wordList } from './word-list.ts';

it('words to suggest come from titles and keywords, the most frequent first, each once', () => {
  const records = [
    { title: 'Mentors for pupils', keywords: ['tutoring', 'Sofia'], languageOfTitle: 'en' },
    { title: 'L’école et ses mentors en 2024', keywords: [], languageOfTitle: 'fr' },
    { title: 'Ecole', keywords: ['a', 'to'], languageOfTitle: 'fr' },
  ] as const;
  expect(wordList(records)).toEqual(['école', 'mentors', 'pupils', 'Sofia', 'tutoring']);
});
