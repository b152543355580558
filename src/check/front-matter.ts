import { limits } from './limits.ts';
import { type Report, startOfFile } from './problem.ts';

export interface FrontMatter {
  /** The YAML between the fences; its first line is line 2 of the file. */
  yaml: string;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** Line of the file on which the YAML between the fences starts. */
export const frontMatterLine = 2;

const fence = '---';

/** Splits a file at its fences: `---` alone on the first line and `---` alone on a later one. Nothing else counts as a fence. */
export function splitFrontMatter(text: string, report: Report): FrontMatter | undefined {
  const lines = text.split('\n');
  if (lines[0] !== fence) return void report('front-matter-missing', startOfFile);
  const end = lines.indexOf(fence, 1);
  if (end < 0) return void report('front-matter-open', startOfFile);
  const yaml = lines.slice(1, end).join('\n');
  checkFences(yaml, frontMatterLine, report);
  if (yaml.length > limits.frontMatterCharacters) {
    report('front-matter-too-long', startOfFile, { count: yaml.length, max: limits.frontMatterCharacters });
    return undefined;
  }
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (next > 0 && /^(?:---|\+\+\+)/.test(lines[next] ?? '')) report('front-matter-twice', { line: next + 1, column: 1 });
  return { yaml, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Refuses lines in YAML that other programs take for the end or the start of a document. */
export function checkFences(yaml: string, firstLine: number, report: Report): void {
  yaml.split('\n').forEach((text, index) => {
    if (/^(?:---|\+\+\+|\.\.\.|%)/.test(text)) report('front-matter-fence', { line: firstLine + index, column: 1 }, { value: text.slice(0, 10) });
  });
}
