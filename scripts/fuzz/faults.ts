import { checkContent } from '../../src/check/check-content.ts';
import type { ContentFile } from '../../src/check/content-file.ts';
import { hasErrors, type Problem } from '../../src/check/problem.ts';
import { checkFile, type MdxReading } from '../../src/check/check-file.ts';
import { safeFixes } from '../../src/check/fix/safe-fixes.ts';
import { renderBody } from '../../src/render/render-body.ts';
import { activeMarkup } from '../../src/testing/active-markup.ts';

/** What the checker and the renderer must never do with any file, however broken; empty if they did none of it. */
export function faultsOf(file: ContentFile): string[] {
  try {
    const { problems } = checkContent([file], { keepTrees: false });
    const reading = checkFile(file);
    safeFixes(file);
    return [
      ...problems.filter((problem) => !isInside(problem, file)).map(({ rule, line, column }) => `${rule} stands outside of the file: ${line}:${column}`),
      ...('body' in reading ? markupOf(reading, hasErrors(reading.problems)) : []),
    ];
  } catch (error) {
    return [`the checker throws: ${(error as Error).stack ?? error}`];
  }
}

/** Lines as the checker counts them; a place may be just behind the last character of a line. */
function isInside({ line, column }: Problem, { bytes }: ContentFile): boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}

/** Renders whatever could be parsed, refused or not: the renderer is a second wall behind the checker. */
function markupOf({ body: { root }, fields }: MdxReading, isRefused: boolean): string[] {
  if (!root) return [];
  try {
    const { sections } = renderBody(root, {
      sources: fields?.sources ?? [],
      practice: (slug) => ({ href: `/en/practices/${slug}/`, title: slug }),
      picture: (name) => ({ src: `/pictures/x/${name}` }),
      labels: { table: 'Table', backToText: 'Back' },
    });
    return sections.flatMap(({ html }) => activeMarkup(html)).map((markup) => `active markup: ${markup}`);
  } catch (error) {
    return isRefused || /is not a source/.test(String(error)) ? [] : [`the renderer throws on what the checker accepts: ${error}`];
  }
}
