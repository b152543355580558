import type * as z from 'zod/mini';
import { slugPattern } from '../entry/shapes.ts';
import { languages } from '../i18n/languages.ts';
import { countries } from '../vocabulary/countries.ts';
import { suggestCountry, suggestLanguage } from './code-suggestions.ts';
import { nearest } from './nearest.ts';
import { echo, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of the schema means to a writer. `what` tells whether the key or the value is to blame. */
export interface Explanation {
  rule: RuleId;
  what?: 'key' | 'value';
  values: Values;
}

/** Explains an issue about a value that is there; missing fields and unknown keys are the caller's. */
export function explainIssue(issue: Issue, value: unknown): Explanation {
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

function unknownValue(value: unknown, allowed: readonly string[]): Explanation {
  const text = typeof value === 'string' ? value : String(value);
  if (allowed.includes(countries[0]) && allowed.includes(countries[1])) {
    const suggestion = suggestCountry(text) ?? nearest(text, allowed);
    return { rule: 'country-code', values: { value: echo(value), ...(suggestion && { suggestion }) } };
  }
  if (allowed.length === languages.length && allowed.every((code, index) => code === languages[index])) return languageCode(text, allowed);
  const suggestion = nearest(text, allowed);
  return { rule: 'unknown-value', values: { value: echo(value), allowed: allowed.join(', '), ...(suggestion && { suggestion }) } };
}

export function languageCode(value: unknown, allowed: readonly string[]): Explanation {
  const suggestion = suggestLanguage(String(value), allowed);
  return { rule: 'language-code', values: { value: echo(value), ...(suggestion && { suggestion }) } };
}

/** Patterns of the shared shapes; those that `shapes.ts` keeps to itself are known by their text. */
function badFormat(pattern: string, value: unknown): Explanation {
  const values = { value: echo(value) };
  if (pattern === String(slugPattern)) return { rule: 'id-format', values };
  if (pattern === '/^[a-z]{2}$/') return languageCode(value, languages);
  if (pattern.startsWith('/^\\d{4}')) return { rule: 'date-format', values };
  if (pattern === '/^[0-9a-f]{16}$/') return { rule: 'source-hash-format', values };
  return { rule: 'value-format', values };
}

function customRule(rule: unknown, value: unknown): Explanation {
  const values = { value: echo(value) };
  if (rule === 'unknown-language') return languageCode(value, languages);
  if (rule === 'no-such-day' || rule === 'web-address' || rule === 'twin-value') return { rule, values };
  return { rule: 'value-format', values };
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
}
