import * as z from 'zod/mini';
import { languages } from '../i18n/languages.ts';
import { nearest } from './nearest.ts';
import { echo, type Report, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';
import { type Explanation, explainIssue, languageCode } from './schema-issues.ts';
import type { Locate } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface Finding extends Explanation {
  path: Path;
}

/** Keys that the schema does not have but that a writer may have meant for something else: a rule and its values. */
export type ExplainKey = (key: string) => { rule: RuleId; values: Values } | undefined;

export interface SchemaResult<T> {
  /** All fields, when all are right. */
  data: T | undefined;
  /** The fields that are right, whatever the others are: enough for rules that look at these alone. */
  usable: Partial<T>;
}

/**
 * Checks fields against a schema and reports each issue where it stands. At most one problem for each value: the
 * first check that fails says most.
 */
export function checkAgainstSchema<T extends object>(
  schema: z.ZodMiniType<T>,
  data: Record<string, unknown>,
  { locate, report, explainKey }: { locate: Locate; report: Report; explainKey?: ExplainKey },
): SchemaResult<T> {
  const result = parse(schema, data);
  if (!result) {
    report('value-format', locate([]), { field: '…', value: '…' });
    return { data: undefined, usable: {} };
  }
  if (result.success) return { data: result.data, usable: result.data };
  const found = result.error.issues.flatMap((issue) => findings(issue, { schema, data, explainKey }));
  for (const { rule, path, what, values } of firstOfEachField(found)) report(rule, locate(path, what), { field: fieldName(path), ...values });
  const wrong = new Set(result.error.issues.flatMap((issue) => (issue.path.length === 0 && 'keys' in issue ? issue.keys : [issue.path[0]])));
  return { data: undefined, usable: Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key))) as Partial<T> };
}

/** A check inside a schema may itself stumble over a value; content must not be able to stop the checker. */
function parse<T>(schema: z.ZodMiniType<T>, data: unknown): z.core.util.SafeParseResult<T> | undefined {
  try {
    return z.safeParse(schema, data);
  } catch {
    return undefined;
  }
}

/** One finding for each field; a mistyped field is not also reported as missing. */
function firstOfEachField(found: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of found) {
    const key = JSON.stringify(finding.path);
    if (!first.has(key)) first.set(key, finding);
  }
  for (const { rule, path, values } of found) {
    const meant = rule === 'field-unknown' ? JSON.stringify([...path.slice(0, -1), values['suggestion']]) : '';
    if (first.get(meant)?.rule === 'field-missing') first.delete(meant);
  }
  return [...first.values()];
}

/** A field as a writer would name it, list items counted from 1: `sources › 2 › url`. */
export function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : echo(String(step)))).join(' › ');
}

interface Context {
  schema: z.core.$ZodType;
  data: unknown;
  explainKey: ExplainKey | undefined;
}

function findings(issue: Issue, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path, key], context));
  const value = valueAt(context.data, issue.path);
  if (value === undefined) return [{ rule: 'field-missing', path: issue.path, values: {} }];
  return [{ path: issue.path, ...explainIssue(issue, value) }];
}

function unknownKey(path: Path, { schema, data, explainKey }: Context): Finding {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const known = keysAt(schema, parent);
  const explained = parent.length === 0 ? explainKey?.(key) : undefined;
  if (explained) return { ...explained, path, what: 'key' };
  if (known.every((name) => (languages as readonly string[]).includes(name))) return { path, what: 'key', ...languageCode(key, languages) };
  const present = Object.keys((valueAt(data, parent) as object | undefined) ?? {});
  const missing = known.filter((name) => !present.includes(name));
  const suggestion = nearest(key, missing);
  return { rule: 'field-unknown', path, what: 'key', values: { allowed: known.join(', '), ...(suggestion && { suggestion }) } };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step]), data);
}

/** Names of the fields that a schema has at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return keysAt(def.innerType, path);
  if (def.type === 'object') {
    const [step, ...rest] = path;
    const field = step === undefined ? undefined : def.shape[String(step)];
    return step === undefined ? Object.keys(def.shape) : field ? keysAt(field, rest) : [];
  }
  if (def.type === 'array') return keysAt(def.element, path.slice(1));
  if (def.type === 'record') return path.length > 0 ? keysAt(def.valueType, path.slice(1)) : keysOfRecord(def.keyType);
  return [];
}

function keysOfRecord(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}
