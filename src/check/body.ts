import type { Root } from 'mdast';
import { checkSections } from './body-sections.ts';
import { checkNodes } from './body-nodes.ts';
import { checkBrokenBody } from './broken-body.ts';
import { findImportLines } from './import-lines.ts';
import { limits } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { BodyFindings } from './node-context.ts';
import type { Report } from './problem.ts';

export interface BodyReading extends BodyFindings {
  /** `none`: there is no text; `broken`: it cannot be parsed, so nothing is known of what it cites or shows. */
  state: 'none' | 'broken' | 'read';
  /** The tree that was checked. A reading that is kept may let go of it. */
  root: Root | undefined;
  /** The body as written, without the front matter. */
  source: string;
}

/** Parses a body once and checks all of it. `bodyLine` is the line of the file on which it starts. */
export function readBody(source: string, bodyLine: number, reportInFile: Report): BodyReading {
  const report: Report = (rule, { line, column }, values) => reportInFile(rule, { line: line + bodyLine - 1, column }, values);
  const nothing = { source, root: undefined, citations: [], practices: [], pictures: [], siteLinks: [] };
  if (source.trim() === '') return { state: 'none', ...nothing };
  if (isTooComplex(source, report)) return { state: 'broken', ...nothing };
  let root: Root;
  try {
    root = parseMarkdown(source);
  } catch (error) {
    checkBrokenBody(source, error, report);
    return { state: 'broken', ...nothing };
  }
  const { paragraphs, ...findings } = checkNodes(root, source, report);
  for (const place of findImportLines(source, paragraphs)) report('mdx-esm', place);
  checkSections(root, findings.citations, report);
  const inFile = <T extends { place: { line: number; column: number } }>(found: T[]): T[] =>
    found.map((item) => ({ ...item, place: { ...item.place, line: item.place.line + bodyLine - 1 } }));
  return {
    state: 'read', source, root,
    citations: inFile(findings.citations), practices: inFile(findings.practices), pictures: inFile(findings.pictures), siteLinks: inFile(findings.siteLinks),
  };
}

/** More than 40 markers of quotes and lists on one line, or an indentation that only a list as deep would need. */
const tooDeep = /^(?:(?: *(?:>|[-*+]|\d{1,9}[.)]) ?){41}| {100})/;

/** Stops texts that a parser would need seconds or its whole stack for, before it starts. */
function isTooComplex(source: string, report: Report): boolean {
  const marks = source.match(/[*_~[\]<>{}`|]/g)?.length ?? 0;
  if (marks > limits.bodyMarks) {
    report('text-too-complex', { line: 1, column: 1 }, { count: marks, max: limits.bodyMarks });
    return true;
  }
  const deep = source.split('\n').findIndex((line) => tooDeep.test(line));
  if (deep < 0) return false;
  report('text-too-deep', { line: deep + 1, column: 1 }, { max: limits.bodyDepth });
  return true;
}
