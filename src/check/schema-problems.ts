import * as z from 'zod/mini';
import { slugPattern } from '../entry/shapes.ts';
import { languages } from '../i18n/languages.ts';
import { countries } from '../vocabulary/countries.ts';
import { suggestCountry, suggestLanguage } from './code-suggestions.ts';
import { nearest } from './nearest.ts';
import { echo, type Report, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';
import type { Locate } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What breaks a schema, said as a rule. `what` tells whether the key or the value is to blame. */
interface Finding {
  rule: RuleId;
  path: Path;
  what?: 'key' | 'value';
  values: Values;
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
  return [{ path: issue.path, ...explain(issue, value) }];
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

function explain(issue: Issue, value: unknown): Omit<Finding, 'path'> {
  const shown = { value: echo(value) };
  switch (issue.code) {
    case 'invalid_type':
      return { rule: ruleByType[issue.expected] ?? 'value-format', values: shown };
    case 'invalid_value':
      return unknownValue(value, issue.values.map(String));
    case 'too_small':
      if (!issue.inclusive && issue.minimum === 0) return { rule: 'number-not-positive', values: shown };
      return { rule: ruleByOrigin(issue.origin, 'small'), values: { ...shown, count: sizeOf(value), min: Number(issue.minimum) } };
    case 'too_big':
      return { rule: ruleByOrigin(issue.origin, 'big'), values: { ...shown, count: sizeOf(value), max: Number(issue.maximum) } };
    case 'invalid_format':
      return badFormat(issue.pattern ?? '', value);
    case 'invalid_key':
      return { rule: 'id-format', what: 'key', values: { value: echo(issue.path.at(-1)) } };
    case 'invalid_union':
      return { rule: typeof value === 'string' ? 'date-format' : 'expected-text', values: shown };
    case 'custom':
      return customRule(issue.params?.['rule'], value);
    default:
      return { rule: 'value-format', values: shown };
  }
}

const ruleByType: Readonly<Record<string, RuleId>> = {
  string: 'expected-text',
  number: 'expected-number',
  int: 'expected-whole-number',
  boolean: 'expected-yes-or-no',
  array: 'expected-list',
  object: 'expected-fields',
  record: 'expected-fields',
};

function ruleByOrigin(origin: string, size: 'small' | 'big'): RuleId {
  if (origin === 'string') return size === 'small' ? 'text-too-short' : 'text-too-long';
  if (origin === 'array') return size === 'small' ? 'list-too-short' : 'list-too-long';
  return size === 'small' ? 'number-too-small' : 'number-too-big';
}

function unknownValue(value: unknown, allowed: readonly string[]): Omit<Finding, 'path'> {
  const text = typeof value === 'string' ? value : String(value);
  if (allowed.includes(countries[0]) && allowed.includes(countries[1])) {
    const suggestion = suggestCountry(text) ?? nearest(text, allowed);
    return { rule: 'country-code', values: { value: echo(value), ...(suggestion && { suggestion }) } };
  }
  if (allowed.length === languages.length && allowed.every((code, index) => code === languages[index])) return languageCode(text, allowed);
  const suggestion = nearest(text, allowed);
  return { rule: 'unknown-value', values: { value: echo(value), allowed: allowed.join(', '), ...(suggestion && { suggestion }) } };
}

function languageCode(value: unknown, allowed: readonly string[]): Omit<Finding, 'path'> {
  const suggestion = suggestLanguage(String(value), allowed);
  return { rule: 'language-code', values: { value: echo(value), ...(suggestion && { suggestion }) } };
}

/** Patterns of the shared shapes; those that `shapes.ts` keeps to itself are known by their text. */
function badFormat(pattern: string, value: unknown): Omit<Finding, 'path'> {
  const values = { value: echo(value) };
  if (pattern === String(slugPattern)) return { rule: 'id-format', values };
  if (pattern === '/^[a-z]{2}$/') return languageCode(value, languages);
  if (pattern.startsWith('/^\\d{4}')) return { rule: 'date-format', values };
  if (pattern === '/^[0-9a-f]{16}$/') return { rule: 'source-hash-format', values };
  return { rule: 'value-format', values };
}

function customRule(rule: unknown, value: unknown): Omit<Finding, 'path'> {
  const values = { value: echo(value) };
  if (rule === 'unknown-language') return languageCode(value, languages);
  if (rule === 'no-such-day' || rule === 'web-address' || rule === 'twin-value') return { rule, values };
  return { rule: 'value-format', values };
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
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
