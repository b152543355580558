import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { recordSchemas } from '../../entry/records.ts';
import { checkFile } from '../check-file.ts';
import { type ContentFile, type FileKind, kindOfFile } from '../content-file.ts';
import { anyTranslationSchema, schemaForOriginal } from '../entry-fields.ts';
import { frontMatterLine, splitFrontMatter } from '../front-matter.ts';
import { fixCodes } from './codes.ts';
import type { Problem } from '../problem.ts';
import type { Fixed } from './fix.ts';
import { orderKeys } from './key-order.ts';
import { fixWhitespace } from './whitespace.ts';

/**
 * What can be put right in a file without asking anybody: line endings, blanks at the ends of lines, the last line
 * break, the order of fields, codes whose meaning is certain. Every other character stays, and so does every value.
 * `undefined` for a file that is no text of ours or is not UTF-8, or where there is nothing to do.
 */
export function safeFixes({ path, bytes }: ContentFile): Fixed | undefined {
  const kind = kindOfFile(path);
  if (kind.kind !== 'original' && kind.kind !== 'translation' && kind.kind !== 'record') return undefined;
  const source = decode(bytes);
  if (source === undefined) return undefined;
  const whitespace = fixWhitespace(source);
  const fields = fixFields(path, whitespace.text, kind);
  const fixes = [...whitespace.fixes, ...fields.fixes];
  return fixes.length > 0 ? { text: fields.text, fixes } : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function fixFields(path: string, source: string, kind: FileKind): Fixed {
  const before = problemsOf(path, source);
  const yaml = yamlOf(source, kind);
  if (yaml === undefined) return { text: source, fixes: [] };
  const withYaml = (changed: string) => source.slice(0, yaml.start) + changed + source.slice(yaml.start + yaml.text.length);
  const coded = fixCodes(yaml.text, yaml.line, before);
  const isBetter = coded.fixes.length > 0 && errors(problemsOf(path, withYaml(coded.text))) < errors(before);
  const right = isBetter ? coded : { text: yaml.text, fixes: [] };
  const ordered = orderKeys(right.text, keysOf(right.text, kind));
  if (ordered === right.text || !holdsTheSame(ordered, right.text)) return { text: withYaml(right.text), fixes: right.fixes };
  return { text: withYaml(ordered), fixes: [...right.fixes, { id: 'key-order', values: {} }] };
}

function errors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

function problemsOf(path: string, text: string) {
  return checkFile({ path, bytes: new TextEncoder().encode(text) }).problems;
}

/** The YAML of a file, where it starts and on which line. */
function yamlOf(source: string, kind: FileKind): { text: string; start: number; line: number } | undefined {
  if (kind.kind === 'record') return { text: source.replace(/\n$/, ''), start: 0, line: 1 };
  const front = splitFrontMatter(source, () => {});
  return front && { text: front.yaml, start: source.indexOf('\n') + 1, line: frontMatterLine };
}

/** Names of a file's fields in the order of its schema; `translation` of an original stands with its language, which it speaks of. */
function keysOf(yaml: string, kind: FileKind): string[] {
  if (kind.kind === 'record') return Object.keys(recordSchemas[kind.collection].shape);
  if (kind.kind === 'translation') return Object.keys(anyTranslationSchema.shape);
  const { def } = (schemaForOriginal(valuesOf(yaml)?.['type']) as unknown as { _zod: { def: { shape: object } } })._zod;
  return Object.keys(def.shape)
    .filter((key) => key !== 'translation')
    .flatMap((key) => (key === 'originalLanguage' ? [key, 'translation'] : [key]));
}

function holdsTheSame(a: string, b: string): boolean {
  const values = valuesOf(a);
  return values !== undefined && isDeepStrictEqual(values, valuesOf(b));
}

function valuesOf(yaml: string): Record<string, unknown> | undefined {
  try {
    return parse(yaml, { version: '1.2', schema: 'core', logLevel: 'silent', maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
