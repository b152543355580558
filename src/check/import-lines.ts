import type { LineRange } from './node-context.ts';
import type { Place } from './problem.ts';

const firstWord = /^((?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*)[ \t]*(?:import|export)(?![\p{L}\p{N}_-])(.*)$/u;

/** What follows `import` or `export` in a program rather than in a sentence. */
const programLike = /^ +(?:[{*"'`/(]|default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b|[\w$]+ +from\b)/;

/**
 * Lines that some MDX parser takes for a program: they start with `import` or `export`. In full MDX such a line is run
 * while the site is built. It passes only as a later line of a paragraph (`paragraphs`), where no parser does so, or in
 * a list or quote when it reads as a sentence.
 */
export function findImportLines(body: string, paragraphs: readonly LineRange[]): Place[] {
  if (!/import|export/.test(body)) return [];
  return body.split('\n').flatMap((text, index) => {
    const [matched, containers = '', rest = ''] = firstWord.exec(text) ?? [];
    if (matched === undefined) return [];
    const line = index + 1;
    const continues = paragraphs.some(({ from, to }) => from < line && line <= to);
    const sentence = rest.startsWith(' ') && (continues || (containers !== '' && !programLike.test(rest)));
    return sentence ? [] : [{ line, column: matched.search(/import|export/) + 1 }];
  });
}
