import type { ContentFile } from './content-file.ts';
import { echo } from './problem.ts';

/** The text of one line of a file, counted from 1 as problems count; `undefined` where there is no such line to show. */
export type ReadLine = (file: string, line: number) => string | undefined;

/** Reads lines of the files that were checked, as the checker counts them: without a byte order mark, any line ending. */
export function lineReader(files: readonly ContentFile[]): ReadLine {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const known = new Map<string, string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? (isText(file) ? new TextDecoder().decode(bytes.get(file)).split(/\r\n?|\n/) : []);
    known.set(file, lines);
    return lines[line - 1];
  };
}

const isText = (file: string): boolean => /\.(?:mdx|yaml)$/.test(file);

/** Characters of a line that a report shows around a place. */
const charactersBefore = 48;
const charactersAfter = 28;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The part of a line around a column (UTF-16, from 1) and below it a caret. What cannot be seen is written as its
 * code, as in every message; nothing for an empty line, where a caret says nothing.
 */
export function caretLines(line: string, column: number): string[] {
  if (line.trim() === '') return [];
  const all = [...line.slice(0, column - 1)];
  const before = echo(all.slice(-charactersBefore).join(''), Number.POSITIVE_INFINITY);
  const lead = all.length > charactersBefore ? '…' : '';
  const shown = lead + before + echo(line.slice(column - 1), charactersAfter);
  const width = [...segmenter.segment(lead + before)].length;
  return [shown, `${' '.repeat(width)}^`];
}
