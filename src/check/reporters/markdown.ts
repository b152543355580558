import { echo, type Problem } from '../problem.ts';
import { type Findings, sentencesOf, summaryLine } from './sentences.ts';

/** GitHub shows at most 1 MiB of a step's summary, and none of a longer one. */
const mostCharacters = 300_000;

/**
 * The problems as Markdown, by file, for the summary of a run. Everything that is not ours is escaped: no link,
 * heading, mention or HTML comes of it.
 */
export function reportAsMarkdown(report: Findings): string {
  const { problems, translate } = report;
  const blocks = [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]) => ({ text: fileBlock(file, own, report), count: own.length }));
  const kept: typeof blocks = [];
  for (let room = mostCharacters; kept.length < blocks.length; ) {
    const next = blocks[kept.length];
    if (!next || (room -= next.text.length) < 0) break;
    kept.push(next);
  }
  const shown = kept.reduce((sum, { count }) => sum + count, 0);
  return [
    `## ${escapeMarkdown(translate('rules:report.heading', {}))}`,
    escapeMarkdown(summaryLine(report)),
    ...(shown < problems.length ? [`${shown} / ${problems.length}`] : []),
    ...kept.map(({ text }) => text),
  ].join('\n\n');
}

function fileBlock(file: string, problems: readonly Problem[], report: Findings): string {
  return [`### ${escapeMarkdown(echo(file, 200))}`, problems.map((problem) => item(problem, report)).join('\n')].join('\n\n');
}

function item(problem: Problem, report: Findings): string {
  const { severity, message, fix, address } = sentencesOf(problem, report);
  const advice = report.translate('rules:report.fix', { fix });
  return `- **${problem.line}:${problem.column}** ${escapeMarkdown(severity)} [${problem.rule}](${address}): ${escapeMarkdown(message)} ${escapeMarkdown(advice)}`;
}

/** Every ASCII punctuation character may be escaped in Markdown (CommonMark 0.31, 2.4); line breaks become blanks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
