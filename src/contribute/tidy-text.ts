import { oddBlanks } from '../check/unicode.ts';

/**
 * Mends what copying from word processors and web pages leaves in a text and no writer means: line ends of other
 * systems, tabs, unusual blanks, marks that cannot be seen, letters stored apart from their accents. Everything that
 * could be meant stays, for the checker to judge.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '  ')
    .replace(oddBlanks, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[ ]+$/gm, '');
}

/** The same for a text on one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/[ \n]+/g, ' ').trim();
}
