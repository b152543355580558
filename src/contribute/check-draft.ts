import { checkTogether } from '../check/check-content.ts';
import { checkFile, type FileReading } from '../check/check-file.ts';
import type { Problem, Values } from '../check/problem.ts';
import type { RuleId, Severity } from '../check/rules-catalogue.ts';
import { requiredSections } from '../vocabulary/sections.ts';
import { type Draft, groupIn, groupsIn, type Path, textIn } from './draft.ts';
import type { WrittenFile } from './draft-files.ts';
import type { Field, WordsField } from './field.ts';
import { entryFields } from './fields.ts';

/** What only the form can find wrong: the files of another entry would be replaced. */
export type FormRule = 'slug-taken';

/** Something wrong with a draft, where it stands in the form. An empty path: with a file as a whole, or with another file. */
export interface DraftProblem {
  rule: RuleId | FormRule;
  severity: Severity;
  path: Path;
  file: string;
  values: Values;
}

export interface CheckedDraft {
  problems: DraftProblem[];
  /** The entry's own file as the checker read it. */
  entry: FileReading;
}

/**
 * Checks the files of a draft with the checker of the site, against everything else that is there.
 *
 * @param files as `filesOf` gives them, the entry's first
 * @param others readings of all other files; those of the entry's folder as they are, the others as `knownReadings` gives them
 */
export function checkDraft(draft: Draft, files: readonly WrittenFile[], others: readonly FileReading[]): CheckedDraft {
  const readings = files.map(({ path, text }) => checkFile({ path, bytes: new TextEncoder().encode(text) }));
  const own = new Set(files.map(({ path }) => path));
  const folder = files[0]?.path.replace(/[^/]*$/, '') ?? '';
  const { problems } = checkTogether([...others.filter(({ path }) => !own.has(path)), ...readings]);
  const found = problems
    .filter(({ file, values }) => own.has(file) || own.has(String(values['other'])) || (draft.slug !== undefined && file.startsWith(folder)))
    // warnings about other files are not this contributor's
    .filter(({ file, severity }) => own.has(file) || severity === 'error')
    .flatMap(missingSections)
    .map((problem) => placedProblem(draft, problem, files));
  return { problems: [...found, ...problemsOfForm(draft, folder, others)], entry: readings[0] as FileReading };
}

/** What a file can do without but a contribution cannot. */
function problemsOfForm({ slug, values }: Draft, folder: string, others: readonly FileReading[]): DraftProblem[] {
  const missing = (path: Path): DraftProblem => ({ rule: 'field-missing', severity: 'error', path, file: folder, values: {} });
  const isTaken = others.some(({ path }) => path.startsWith(folder));
  return [
    ...(slug === undefined && !textIn(values['slug']) ? [missing(['slug'])] : []),
    ...(slug === undefined && isTaken ? [{ ...missing(['slug']), rule: 'slug-taken' as const }] : []),
    ...(textIn(groupIn(values['translation'])['method']) ? [] : [missing(['translation', 'method'])]),
  ];
}

/** Where there is no text at all, each section that is needed is missing. */
function missingSections(problem: Problem): Problem[] {
  return problem.rule === 'text-missing' ? requiredSections.map((value) => ({ ...problem, rule: 'section-missing', values: { value } })) : [problem];
}

function placedProblem(draft: Draft, { rule, severity, file, line, values }: Problem, files: readonly WrittenFile[]): DraftProblem {
  const written = files.find(({ path }) => path === file);
  const path = written ? pathOf(written.lines[line - 1] ?? [], values, rule) : rule === 'duplicate-title' ? ['title'] : [];
  return { rule, severity, path: pathInForm(draft, path), file, values };
}

/** Rules about the name of a file, which is the entry's short name. */
const nameRules: readonly RuleId[] = ['slug-format', 'reserved-name', 'file-name-twin'];

/** The place that a problem means: its line says it, but for a field that is missing, which has no line. */
function pathOf(line: Path, values: Values, rule: RuleId): Path {
  if (nameRules.includes(rule)) return line[0] === 'organisations' ? line.slice(0, 2) : ['slug'];
  if (rule.startsWith('section-')) return ['sections', String(values['value'])];
  if (line[0] === 'sections') return line;
  const named = fieldPath(values);
  if (line[0] === 'organisations') return named.length > 0 ? [...line.slice(0, 2), ...named] : line;
  return named.length > 0 && named[0] !== 'Cite' && named[0] !== 'Practice' ? named : line;
}

/** `sources › 2 › url`, as problems name fields, items counted from 1. A long name is cut short there, and no use. */
function fieldPath({ field }: Values): Path {
  if (typeof field !== 'string' || field.includes('…')) return [];
  return field.split(' › ').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}

/** The form asks for the words of facts beside the facts, and for `notStated` at each field. */
function pathInForm({ values, isTranslation }: Draft, path: Path): Path {
  const [first, second, ...rest] = path;
  if (first === 'notStated' || first === 'originalLanguage') return [];
  if (first === 'translation' && second === undefined) return ['translation', 'method'];
  const list = isTranslation || second === undefined ? undefined : listWithWords(first as string);
  if (!list) return path;
  const index = groupsIn(values[list.name]).findIndex((item) => textIn(item[list.id]) === second);
  return index < 0 ? path : [list.name, index, list.words, ...rest];
}

/** The list whose items have their words in a field. */
function listWithWords(field: string): { name: string; id: string; words: string } | undefined {
  for (const [name, list] of Object.entries(entryFields) as [string, Field][]) {
    if (list.control !== 'list') continue;
    const items = Object.entries(list.fields);
    const words = items.find(([, item]) => item.control === 'words' && item.field === (field as WordsField));
    const id = items.find(([, item]) => item.control === 'id');
    if (words && id) return { name, id: id[0], words: words[0] };
  }
  return undefined;
}
