import { absolute, rulePath } from '../../i18n/paths.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Problem, Values } from '../problem.ts';
import type { RuleId, Severity } from '../rules-catalogue.ts';

/** Keys of `content/locales/<lang>/rules.json` that a report prints. */
export type ReportKey =
  | `rules:${RuleId}.${'message' | 'fix'}`
  | `rules:report.${Severity | 'suggestion' | 'fix' | 'summary' | 'clean' | 'examples' | 'heading' | 'shown'}`;

/** Gives a sentence in the reader's language with its values in place, for instance the site's `translator(language)`. */
export type TranslateRule = (key: ReportKey, values: Values) => string;

/** What every reporter is given. */
export interface Findings {
  problems: readonly Problem[];
  translate: TranslateRule;
  /** Language of the page of rules that the report points to. */
  language: Language;
}

/** A problem in words. Values in `message` and `fix` come through `echo`: nothing in them acts or hides. */
export interface Sentences {
  severity: string;
  /** What is wrong, with the nearest right value if there is one. */
  message: string;
  fix: string;
  /** Where the rule stands with its examples. */
  address: string;
}

export function sentencesOf({ rule, severity, values }: Problem, { translate, language }: Omit<Findings, 'problems'>): Sentences {
  const message = translate(`rules:${rule}.message`, values);
  return {
    severity: translate(`rules:report.${severity}`, {}),
    message: 'suggestion' in values ? `${message} ${translate('rules:report.suggestion', values)}` : message,
    fix: translate(`rules:${rule}.fix`, values),
    address: absolute(rulePath(language, rule)),
  };
}

export interface Counts {
  errors: number;
  warnings: number;
  notices: number;
}

export function countProblems(problems: readonly Problem[]): Counts {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}

/** `Errors: 1. Warnings: 0. Notices: 0.` */
export function summaryLine({ problems, translate }: Findings): string {
  return problems.length === 0 ? translate('rules:report.clean', {}) : translate('rules:report.summary', { ...countProblems(problems) });
}
