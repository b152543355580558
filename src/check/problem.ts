import { limits } from './limits.ts';
import { type RuleId, ruleCatalogue, type Severity } from './rules-catalogue.ts';

/** A place in a file. Both count from 1; `column` counts UTF-16 code units, as editors and JavaScript do. */
export interface Place {
  line: number;
  column: number;
}

/** What a rule's sentence names: a field, a value, a limit. Texts from a contribution come through `echo`. */
export type Values = Readonly<Record<string, string | number>>;

/** One thing that is wrong with one file. The sentence that says so is `rules:<rule>.message` of the locales. */
export interface Problem extends Place {
  rule: RuleId;
  severity: Severity;
  /** Path from the project's root: `content/…`. */
  file: string;
  values: Values;
}

/** How a check tells of a problem in the file it looks at. */
export type Report = (rule: RuleId, place: Place, values?: Values) => void;

export const startOfFile: Place = { line: 1, column: 1 };

export function problem(file: string, rule: RuleId, place: Place = startOfFile, values: Values = {}): Problem {
  return { rule, severity: ruleCatalogue[rule], file, line: place.line, column: place.column, values };
}

/** A reporter that adds to `problems`. */
export function reportInto(problems: Problem[], file: string): Report {
  return (rule, place, values) => void problems.push(problem(file, rule, place, values));
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** By file, line, column, rule, in code-unit order: the same on every machine. What was found twice is told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
  return sorted.filter((found, index) => JSON.stringify(found) !== JSON.stringify(sorted[index - 1]));
}

/**
 * A contributed text as a message may repeat it: short, and nothing in it acts on a terminal or hides. Characters
 * that cannot be seen are written as `U+202E`.
 */
export function echo(text: unknown, length: number = limits.echoedCharacters): string {
  const characters = [...(typeof text === 'object' ? JSON.stringify(text) : String(text ?? ''))];
  const shown = characters.slice(0, length).map((character) => (/[\p{C}\p{Zl}\p{Zp}\u2800\u3164]/u.test(character) ? codeOf(character) : character));
  return shown.join('') + (characters.length > length ? '…' : '');
}

/** `U+00AD` */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Place of `index` (UTF-16) in a text that starts at `origin`. */
export function placeAt(text: string, index: number, origin: Place = startOfFile): Place {
  const before = text.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  if (lastBreak < 0) return { line: origin.line, column: origin.column + index };
  return { line: origin.line + before.split('\n').length - 1, column: index - lastBreak };
}
