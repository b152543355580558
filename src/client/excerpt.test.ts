import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { excerptAround, findMarks, markedPieces, type Piece } from './excerpt.ts';

const marked = (text: string, query: string, language: Language): string[] =>
  findMarks(text, query, language).map(({ start, end }) => text.slice(start, end));

/** Pieces as one line, marks in brackets. */
const line = (pieces: readonly Piece[]): string => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('the words of a query', () => {
  it.each<[Language, string, string, string[]]>([
    ['lv', 'Skolēnu mentori palīdz skolēniem.', 'skolēns', ['Skolēnu', 'skolēniem']],
    ['bg', 'Училището и децата', 'училище дете', ['Училището', 'децата']],
    ['fr', 'À l’école des élèves', 'l’école', ['école']],
    ['el', 'Τα σχολεία', 'ΣΧΟΛΕΙΟ', ['σχολεία']],
    ['de', 'Schulprojekte und Lehrkräfte', 'projekt', ['Schulprojekte']],
    ['en', 'Mentorship and mentors', 'mentoring', ['Mentorship', 'mentors']],
    ['en', 'A car and careers', 'career', ['careers']],
  ])('are marked in %s: “%s”', (language, text, query, expected) => {
    expect(marked(text, query, language)).toEqual(expected);
  });

  it('are not marked in a text that has none of them', () => {
    expect(findMarks('A text', 'zebra', 'en')).toEqual([]);
    expect(findMarks('A text', ' – ', 'en')).toEqual([]);
  });

  it('are marked in place, behind emoji and loose accents too', () => {
    const text = '👩‍🏫 e\u0301cole & <école>';
    expect(line(markedPieces(text, findMarks(text, 'école', 'fr')))).toBe('👩‍🏫 [e\u0301cole] & <[école]>');
  });
});

describe('an excerpt', () => {
  const text = 'Pupils stay away for many reasons. Mentors visit families at home. Then mentors and teachers plan the way back to school together.';
  const excerpt = (query: string, maxLength: number): string => line(excerptAround(text, findMarks(text, query, 'en'), maxLength));

  it('shows the part with most of the words, from word to word', () => {
    expect(excerpt('mentor teacher', 60)).toBe('…at home. Then [mentors] and [teachers] plan the way back to…');
  });

  it('is the beginning of a text without the words', () => {
    expect(excerpt('zebra', 40)).toBe('Pupils stay away for many reasons.…');
  });

  it('is the whole of a short text', () => {
    expect(excerpt('pupil', 500)).toBe(text.replace('Pupils', '[Pupils]'));
  });

  it.each([20, 40, 60, 100])('of %i characters is not longer, and every word in it is whole', (maxLength) => {
    for (const query of ['pupil', 'home', 'together', 'school', 'mentor families back']) {
      const pieces = excerptAround(text, findMarks(text, query, 'en'), maxLength);
      const shown = pieces.map((piece) => piece.text).filter((piece) => piece !== '…').join('');
      expect(shown.length).toBeLessThanOrEqual(maxLength);
      expect(` ${text} `).toContain(` ${shown.trim()} `);
      expect(pieces.some((piece) => piece.marked)).toBe(true);
    }
  });
});
