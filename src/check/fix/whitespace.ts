import type { Fix, Fixed } from './fix.ts';

/** Line feeds only, no blanks that say nothing at the ends of lines, and a line break at the end of the last line. */
export function fixWhitespace(source: string): Fixed {
  const fixes: Fix[] = [];
  let text = source.replace(/\r\n?/g, '\n');
  if (text !== source) fixes.push({ id: 'line-endings', values: {} });
  const trimmed = trimLines(text);
  if (trimmed.count > 0) fixes.push({ id: 'trailing-blanks', values: { count: trimmed.count } });
  text = trimmed.text;
  if (text !== '' && !text.endsWith('\n')) {
    fixes.push({ id: 'last-line-break', values: {} });
    text += '\n';
  }
  return { text, fixes };
}

/**
 * Two blanks at the end of a line are a line break in Markdown, where a line of text follows; and in code blanks
 * stand for themselves. Both stay.
 */
function trimLines(text: string): { text: string; count: number } {
  const lines = text.split('\n');
  let count = 0;
  let fence: string | undefined;
  const trimmed = lines.map((line, index) => {
    const mark = /^[ >\t]*(`{3,}|~{3,})/.exec(line)?.[1];
    const wasInCode = fence !== undefined;
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const isBreak = /\S {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '';
    const bare = line.replace(/[ \t]+$/, '');
    if (bare === line || isBreak || (wasInCode && fence !== undefined)) return line;
    count++;
    return bare;
  });
  return { text: trimmed.join('\n'), count };
}
