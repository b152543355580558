import { blocks } from '../check/blocks.ts';
import { tidyText } from './tidy-text.ts';

/** `<Cite id="s1" />`, `<Step title="…">`, `</Steps>`: the blocks that a text may use, with plain attributes only. */
const blockTag = `</?(?:${[...blocks.keys()].join('|')})(?:\\s+[A-Za-z]+="[^"<>{}]*")*\\s*/?>`;

/** Whatever keeps its braces and angle brackets, and after that the signs that have to be made safe. */
const pieces = new RegExp(
  [
    '(?<fence>(?<=^[ >]*)(?<mark>`{3,}|~{3,})[^\\n]*\\n[^]*?(?:^[ >]*\\k<mark>[ ]*$|(?![^])))',
    '(?<code>(?<ticks>`+)(?!`)(?:[^\\n]|\\n(?![ ]*\\n))*?(?<!`)\\k<ticks>(?!`))',
    '(?<escaped>\\\\[^])',
    '(?<comment>\\{/\\*(?:(?!\\*/)[^])*\\*/\\})',
    `(?<block>${blockTag})`,
    '<(?<address>https?://[^\\s<>{}|\\\\()]+)>',
    '(?<sign>[{}<])',
  ].join('|'),
  'gm',
);

/**
 * A text as a contributor types it, made safe for the file: braces and angle brackets that begin no known block mean
 * themselves. Doing it twice changes nothing. Code and notes for other writers stay as they are; what is still not
 * allowed (a block without its end, a line that begins like a program) is the checker's to refuse.
 */
export function safeMarkdown(text: string): string {
  return tidyText(text).replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { address, sign } = rest.at(-1) as Record<string, string | undefined>;
    if (address !== undefined) return `[${address}](${address})`;
    return sign === undefined ? whole : `\\${sign}`;
  });
}

/**
 * The text of a file as a contributor reads it: signs that `safeMarkdown` makes safe again stand there plainly. A text
 * that would not come back as it was stays as it is.
 */
export function readableMarkdown(source: string): string {
  const readable = source.replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { escaped } = rest.at(-1) as Record<string, string | undefined>;
    return escaped !== undefined && /[{}<]/.test(escaped) ? escaped.slice(1) : whole;
  });
  return safeMarkdown(readable) === tidyText(source) ? readable : source;
}
