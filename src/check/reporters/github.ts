import type { Problem } from '../problem.ts';
import type { Severity } from '../rules-catalogue.ts';
import { type Findings, sentencesOf } from './sentences.ts';
import { reportToTerminal } from './terminal.ts';
import type { ReadLine } from '../source-line.ts';

/** GitHub shows ten annotations of each kind for a step; more than ten in all help nobody. */
export const mostAnnotations = 10;

/**
 * The output of a GitHub Actions step: the whole report for the log, then the most useful problems as annotations.
 * The report repeats contributed text, so it stands in a fence in which the runner follows no command; `fence` must be
 * unguessable and new for each run (workflow commands, "stopping and starting workflow commands").
 */
export function reportToGithub(report: Findings, fence: string, readLine?: ReadLine): string {
  const chosen = mostUseful(report.problems);
  return [
    `::stop-commands::${fence}`,
    reportToTerminal(report, readLine),
    `::${fence}::`,
    ...chosen.map((problem) => annotation(problem, report)),
    ...(chosen.length < report.problems.length ? [`::notice::${escapeMessage(shownOf(chosen.length, report))}`] : []),
  ].join('\n');
}

function shownOf(shown: number, { problems, translate }: Findings): string {
  return translate('rules:report.shown', { shown, total: problems.length });
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors first; of problems of one kind in one file the first stands for the others as long as there are other kinds. */
export function mostUseful(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return problems
    .map((problem) => {
      const kind = `${problem.file}\n${problem.rule}`;
      const repeat = seen.get(kind) ?? 0;
      seen.set(kind, repeat + 1);
      return { problem, repeat };
    })
    .toSorted((a, b) => rank[a.problem.severity] - rank[b.problem.severity] || a.repeat - b.repeat)
    .slice(0, mostAnnotations)
    .map(({ problem }) => problem);
}

function annotation(problem: Problem, report: Findings): string {
  const { message, fix, address } = sentencesOf(problem, report);
  const text = [message, report.translate('rules:report.fix', { fix }), address].join('\n');
  const properties = { file: problem.file, line: problem.line, col: problem.column, title: problem.rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${problem.severity} ${list.join(',')}::${escapeMessage(text)}`;
}

/** As the runner unescapes (`@actions/core`, command.ts). */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
