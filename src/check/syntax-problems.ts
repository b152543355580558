import { echo, type Place, placeAt, type Values } from './problem.ts';
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
  if (error.ruleId === 'end-tag-mismatch') return tagMismatch(error.reason, place);
  if (error.ruleId === 'unexpected-closing-slash') return { rule: 'mdx-wrong-closing', place, values: { value: echo(`<${rest}`.replace(/>.*/s, '>')) } };
  if (/expression|closing brace/.test(error.reason)) return { rule: 'mdx-open-brace', place: lastBrace(body, place), values: {} };
  return explainTag(body, place, rest || line);
}

/** Something that begins with `<` and is no block. `place` is where the parser gave up, after that sign. */
function explainTag(body: string, place: Place, rest: string): SyntaxProblem {
  const before = body.split('\n').slice(0, place.line).map((text, index) => (index === place.line - 1 ? text.slice(0, place.column - 1) : text)).join('\n');
  const start = before.lastIndexOf('<');
  const tag = `${before.slice(start)}${rest}`;
  const opening = placeAt(before, start);
  if (start < 0 || /^<\/?[A-Z]/.test(tag)) return { rule: 'mdx-syntax', place, values: { value: echo(rest, 20) } };
  if (tag.startsWith('<!--')) return { rule: 'mdx-html-comment', place: opening, values: {} };
  if (tag.startsWith('<!')) return { rule: 'mdx-raw-html', place: opening, values: { value: echo(tag) } };
  if (/^<(?:(?:https?|ftp|mailto):|[^\s<>]+@)/i.test(tag)) return { rule: 'mdx-angle-address', place: opening, values: {} };
  return { rule: 'mdx-less-than', place: opening, values: { value: echo(tag, 10) } };
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
  return { rule: 'mdx-unclosed-block', place, values: { value: echo(`<${name}>`), other: echo(`</${name}>`) } };
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
