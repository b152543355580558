import { echo, type Problem } from '../problem.ts';
import { caretLines, type ReadLine } from '../source-line.ts';
import { type Findings, sentencesOf, summaryLine } from './sentences.ts';

/**
 * The problems as lines for a terminal, one paragraph each: place, severity, rule, the line itself with a caret,
 * sentence, fix, address of the rule; at the end the counts. File names are contributed text too and are echoed like it.
 */
export function reportToTerminal(report: Findings, readLine: ReadLine = () => undefined): string {
  return [...report.problems.map((problem) => paragraph(problem, report, readLine)), summaryLine(report)].join('\n\n');
}

function paragraph(problem: Problem, report: Findings, readLine: ReadLine): string {
  const { file, line, column, rule } = problem;
  const { severity, message, fix, address } = sentencesOf(problem, report);
  const source = readLine(file, line);
  return [
    `${echo(file, 200)}:${line}:${column}  ${severity}  ${rule}`,
    ...(source === undefined ? [] : caretLines(source, column).map((text) => `    ${text}`)),
    `  ${message}`,
    `  ${report.translate('rules:report.fix', { fix })}`,
    `  ${report.translate('rules:report.examples', { address })}`,
  ].join('\n');
}
