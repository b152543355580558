import { echo, type Problem, type Values } from '../problem.ts';
import type { RuleId, Severity } from '../rules-catalogue.ts';

/** Keys of `content/locales/<lang>/rules.json` that a report prints. */
export type ReportKey =
  | `rules:${RuleId}.${'message' | 'fix'}`
  | `rules:report.${Severity | 'suggestion' | 'fix' | 'summary' | 'clean'}`;

/** Gives a sentence in the reader's language with its values in place, for instance the site's `translator(language)`. */
export type TranslateRule = (key: ReportKey, values: Values) => string;

/**
 * The problems as lines for a terminal, one paragraph each: place, severity, rule, sentence, fix; at the end the
 * counts. File names are contributed text too and are echoed like it.
 */
export function reportToTerminal({ problems }: { problems: readonly Problem[] }, translate: TranslateRule): string {
  if (problems.length === 0) return translate('rules:report.clean', {});
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notices: count('notice') };
  return [...problems.map((problem) => paragraph(problem, translate)), translate('rules:report.summary', counts)].join('\n\n');
}

function paragraph({ file, line, column, severity, rule, values }: Problem, translate: TranslateRule): string {
  const message = translate(`rules:${rule}.message`, values);
  const fix = translate(`rules:${rule}.fix`, values);
  return [
    `${echo(file, 200)}:${line}:${column}  ${translate(`rules:report.${severity}`, {})}  ${rule}`,
    `  ${message}${'suggestion' in values ? ` ${translate('rules:report.suggestion', values)}` : ''}`,
    `  ${translate('rules:report.fix', { fix })}`,
  ].join('\n');
}
