import { describe, expect, it } from 'vitest';
import { queryWords } from './query.ts';

describe('a query', () => {
  it('looks a word up in the reader’s language, in English texts, in other texts and as a beginning', () => {
    expect(queryWords('lv', 'Mentoriem')).toEqual([
      { text: 'Mentoriem', start: 0, end: 9, own: 'mentorə', foreign: ['mentoriemɜ'], prefix: 'mentor' },
    ]);
    expect(queryWords('lv', 'schools')[0]?.foreign).toEqual(['schoolɜ', 'schoolsɜ']);
  });

  it('has no English texts apart from its own for a reader of English', () => {
    expect(queryWords('en', 'schools')).toEqual([{ text: 'schools', start: 0, end: 7, own: 'schoolə', foreign: ['schoolsɜ'], prefix: 'school' }]);
  });

  it('does not look for beginnings of short words, which begin too many others', () => {
    expect(queryWords('lv', 'skolas')[0]).not.toHaveProperty('prefix');
  });

  it('counts two forms of a word once', () => {
    expect(queryWords('bg', 'училище училища').map(({ text }) => text)).toEqual(['училище']);
  });

  it('of signs only has no words', () => {
    expect(queryWords('en', ' – ?! 🙂 ')).toEqual([]);
  });
});
