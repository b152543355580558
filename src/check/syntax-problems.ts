import { echo, type Place, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

interface SyntaxProblem {
  rule: RuleId;
  /** In the body, counted from its first line. */
  place: Place;
  values: Values;
}

interface ParserMessage {
  reason: string;
  ruleId?: string;
  place?: Partial<Place> & { start?: Place };
}

/** What the Markdown parser's own error means to a writer. Anything unforeseen becomes `mdx-syntax`, never an exception. */
export function explainSyntaxError(error: unknown, body: string): SyntaxProblem {
  if (!isParserMessage(error)) return { rule: 'text-too-deep', place: { line: 1, column: 1 }, values: { max: '' } };
  const place = placeOf(error);
  const line = body.split('\n')[place.line - 1] ?? '';
  const rest = line.slice(place.column - 1);
  const before = line.slice(0, place.column - 1);
  if (error.ruleId === 'end-tag-mismatch') return tagMismatch(error.reason, place);
  if (error.ruleId === 'unexpected-closing-slash') return { rule: 'mdx-wrong-closing', place, values: { value: echo(`<${rest}`.replace(/>.*/s, '>')) } };
  if (/expression|closing brace/.test(error.reason)) return { rule: 'mdx-open-brace', place: lastBrace(body, place), values: {} };
  if (/<$/.test(before) && rest.startsWith('!')) return { rule: 'mdx-html-comment', place: back(place, 1), values: {} };
  const address = /<((?:https?|mailto|ftp):)?[^\s<>]*$/i.exec(before);
  if (address && (address[1] || rest.startsWith('@'))) return { rule: 'mdx-angle-address', place: back(place, address[0].length), values: {} };
  if (/<$/.test(before)) return { rule: 'mdx-less-than', place: back(place, 1), values: { value: echo(`<${rest}`, 10) } };
  return { rule: 'mdx-syntax', place, values: { value: echo(rest || line, 20) } };
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function placeOf({ place, reason }: ParserMessage): Place {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const start = place?.start ?? place;
  return { line: Number(start?.line ?? line ?? 1), column: Number(start?.column ?? column ?? 1) };
}

/** The opening tag is where a writer has to look, and the reason names its place: "… for `<Tip>` (3:1-3:6)". */
function tagMismatch(reason: string, fallback: Place): SyntaxProblem {
  const [, name = '', line, column] = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const place = line === undefined ? fallback : { line: Number(line), column: Number(column) };
  const closing = /closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  if (closing !== undefined) return { rule: 'mdx-wrong-closing', place: fallback, values: { value: echo(`</${closing}>`), suggestion: echo(`</${name}>`) } };
  return { rule: 'mdx-unclosed-block', place, values: { value: echo(`<${name}>`), suggestion: echo(`</${name}>`) } };
}

/** The brace that was never closed: the last one before the place where the parser gave up. */
function lastBrace(body: string, { line, column }: Place): Place {
  const lines = body.split('\n').slice(0, line);
  for (let row = lines.length; row > 0; row--) {
    const text = lines[row - 1] ?? '';
    const found = (row === line ? text.slice(0, column) : text).lastIndexOf('{');
    if (found >= 0) return { line: row, column: found + 1 };
  }
  return { line, column };
}

function back({ line, column }: Place, by: number): Place {
  return { line, column: Math.max(1, column - by) };
}
