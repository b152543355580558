import type { Path } from './draft.ts';

/** A line of a file, with the place in its fields that it comes from. */
export interface WrittenLine {
  text: string;
  path: Path;
}

/**
 * Fields as YAML, one value on each line, so that a line number names a field. Texts stand in double quotes, whose
 * escapes are those of JSON; codes, numbers and days stand plainly.
 *
 * @param data texts, numbers, booleans, and lists and maps of them
 */
export function writeFields(data: Readonly<Record<string, unknown>>): WrittenLine[] {
  return writeMap(data, '', []);
}

function writeMap(map: Readonly<Record<string, unknown>>, indent: string, path: Path): WrittenLine[] {
  return Object.entries(map).flatMap(([key, value]) => writeField(key, value, indent, [...path, key]));
}

function writeField(key: string, value: unknown, indent: string, path: Path): WrittenLine[] {
  const start = `${indent}${key}:`;
  if (!Array.isArray(value)) {
    return isMap(value) ? [{ text: start, path }, ...writeMap(value, `${indent}  `, path)] : [{ text: `${start} ${scalar(value)}`, path }];
  }
  if (!value.some(isMap)) return [{ text: `${start} [${value.map(scalar).join(', ')}]`, path }];
  return [{ text: start, path }, ...value.flatMap((item: unknown, index) => writeItem(item, `${indent}  `, [...path, index]))];
}

function writeItem(item: unknown, indent: string, path: Path): WrittenLine[] {
  const lines = isMap(item) ? writeMap(item, `${indent}  `, path) : [];
  const [first] = lines;
  if (!first) return [{ text: `${indent}- ${isMap(item) ? '{}' : scalar(item)}`, path }];
  return [{ ...first, text: `${indent}- ${first.text.trimStart()}` }, ...lines.slice(1)];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Codes such as `at-risk` and `GB`, and days. YAML 1.2 reads `no` and `on` as texts. */
const plain = /^(?!(?:true|false|null)$)(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[A-Z]{2}|\d{4}-\d{2}-\d{2})$/;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  // JSON leaves these three as they are; YAML would take them for line ends or refuse them
  return plain.test(value) ? value : JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
