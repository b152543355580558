import type { Language } from '../i18n/languages.ts';
import { isCompoundOf } from '../search/compound-heads.ts';
import { shortestPrefix } from '../search/query.ts';
import { remember } from '../remember.ts';
import { stem } from '../search/word-forms.ts';
import { words } from '../search/words.ts';

/** A place in a text, in UTF-16 units as `slice` counts them. */
export interface Mark {
  start: number;
  end: number;
}

/** Text to be written with `textContent`, in a `<mark>` if it is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Where a text has words of the query, in whatever form: by equal stems, as search finds them.
 *
 * @param language of the text, which need not be the reader's
 */
export function findMarks(text: string, query: string, language: Language): Mark[] {
  const wanted = [...new Set(words(language, query).map((word) => stem(language, word.text)))];
  if (wanted.length === 0) return [];
  const isWanted = remember((word: string) => fits(language, stem(language, word), wanted));
  return words(language, text).filter((word) => isWanted(word.text)).map(({ start, end }) => ({ start, end }));
}

function fits(language: Language, found: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (stemmed) =>
      found === stemmed ||
      (stemmed.length >= shortestPrefix && found.startsWith(stemmed)) ||
      isCompoundOf(language, found, stemmed),
  );
}

/** Cuts a text into marked and unmarked pieces. The marks are in order and do not overlap, as `findMarks` gives them. */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const mark of marks) {
    pieces.push({ text: text.slice(end, mark.start), marked: false }, { text: text.slice(mark.start, mark.end), marked: true });
    end = mark.end;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The part of a text with most of the marked words, from word to word, with an ellipsis where text was left out. A text without marks is
 * shown from its beginning.
 *
 * @param maxLength in UTF-16 units, ellipses not counted
 */
export function excerptAround(text: string, marks: readonly Mark[], maxLength: number): Piece[] {
  const { start, end } = bestPart(text, marks, maxLength);
  const pieces = markedPieces(
    text.slice(start, end),
    within(marks, start, end).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  );
  const ellipsis = (isCut: boolean): Piece[] => (isCut ? [{ text: '…', marked: false }] : []);
  return [...ellipsis(start > 0), ...pieces, ...ellipsis(end < text.length)];
}

function bestPart(text: string, marks: readonly Mark[], maxLength: number): Mark {
  if (text.length <= maxLength) return { start: 0, end: text.length };
  // Some words before the first mark, so that it can be understood.
  const lead = Math.floor(maxLength / 4);
  const starts = marks.map((mark) => Math.max(0, Math.min(mark.start - lead, text.length - maxLength)));
  const wordsFrom = (start: number): number => differentWords(text, within(marks, start, start + maxLength));
  const start = starts.reduce((best, next) => (wordsFrom(next) > wordsFrom(best) ? next : best), starts[0] ?? 0);
  return wholeWords(text, start, start + maxLength);
}

function within(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

function differentWords(text: string, marks: readonly Mark[]): number {
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

/** The largest part between the two places that begins and ends with a word. */
function wholeWords(text: string, start: number, end: number): Mark {
  const firstWord = start === 0 ? 0 : text.slice(start - 1, end).search(/\s\S/);
  const from = start + Math.max(0, firstWord);
  const lastBlank = end === text.length ? -1 : text.slice(from, end + 1).search(/\s\S*$/);
  return { start: from, end: lastBlank > 0 ? from + lastBlank : end };
}
