import { countProblems, type Findings, sentencesOf } from './sentences.ts';

/**
 * The problems for other programs: `{ counts, problems: [{ file, line, column, severity, rule, message, fix, address,
 * values }] }`. Characters that hide or act on a terminal are written as escapes, also in file names.
 */
export function reportAsJson(report: Findings): string {
  const problems = report.problems.map((problem) => {
    const { file, line, column, severity, rule, values } = problem;
    const { message, fix, address } = sentencesOf(problem, report);
    return { file, line, column, severity, rule, message, fix, address, values };
  });
  return escapeHidden(JSON.stringify({ counts: countProblems(report.problems), problems }, null, 2));
}

/** `JSON.stringify` itself escapes what stands before the blank. */
function escapeHidden(json: string): string {
  return json.replace(/(?![\0-\x7E])[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
