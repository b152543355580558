import { requiredSections } from '../vocabulary/sections.ts';
import { checkNodes } from './body-nodes.ts';
import { checkSection } from './body-sections.ts';
import { findImportLines } from './import-lines.ts';
import { limits } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { Report } from './problem.ts';
import { splitSections } from './sections.ts';
import { explainSyntaxError } from './syntax-problems.ts';

/** A part of a text that begins with a `##` heading; the first one may not. */
interface Piece {
  text: string;
  /** Line of the text on which it starts, from 1. */
  line: number;
}

/**
 * Reports what is wrong with a text that cannot be parsed as a whole. Each section is read by itself, so that a slip in
 * one hides nothing in the others. `error` is what the parser said to the whole text.
 */
export function checkBrokenBody(source: string, error: unknown, report: Report): void {
  const pieces = piecesOf(source);
  const isExplained = pieces.map((piece) => checkPiece(piece, report)).includes(false);
  if (!isExplained) reportSyntaxError(error, source, report);
  const missing = requiredSections.filter((id) => !pieces.some(({ text }) => new RegExp(`^## +${id}\\s*$`, 'm').test(text)));
  for (const value of missing) report('section-missing', { line: source.trimEnd().split('\n').length, column: 1 }, { value });
}

/** False if the piece cannot be parsed either. */
function checkPiece({ text, line }: Piece, reportInText: Report): boolean {
  const report: Report = (rule, place, values) => reportInText(rule, { line: place.line + line - 1, column: place.column }, values);
  try {
    const root = parseMarkdown(text);
    const { paragraphs, citations } = checkNodes(root, text, report);
    for (const place of findImportLines(text, paragraphs)) report('mdx-esm', place);
    for (const section of splitSections(root).sections) checkSection(section, citations, report);
    return true;
  } catch (error) {
    reportSyntaxError(error, text, report);
    return false;
  }
}

function reportSyntaxError(error: unknown, text: string, report: Report): void {
  const { rule, place, values } = explainSyntaxError(error, text);
  report(rule, place, rule === 'text-too-deep' ? { max: limits.bodyDepth } : values);
}

/** Divides a text at its `##` headings, but not inside code. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let isCode = false;
  source.split('\n').forEach((text, index) => {
    if (/^ {0,3}(?:```|~~~)/.test(text)) isCode = !isCode;
    const last = pieces.at(-1);
    if (!last || (text.startsWith('## ') && !isCode)) pieces.push({ text, line: index + 1 });
    else last.text += `\n${text}`;
  });
  return pieces;
}
