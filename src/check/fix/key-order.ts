import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Puts the top-level fields of block YAML into the order of `keys`; comments above a field go with it. Unknown fields
 * follow in the order they have. The same text comes back where the fields cannot be told apart for certain.
 */
export function orderKeys(yaml: string, keys: readonly string[]): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: true, merge: false, stringKeys: true, logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return yaml;
  const starts = contents.items.map(({ key }) => ({ name: isScalar(key) ? String(key.value) : '', line: lineOf(yaml, isScalar(key) ? (key.range?.[0] ?? 0) : 0) }));
  if (starts.some(({ line }, index) => line <= (starts[index - 1]?.line ?? -1))) return yaml;
  const lines = yaml.split('\n');
  const from = starts.map(({ line }, index) => (index === 0 ? 0 : withComments(lines, line)));
  const chunks = starts.map(({ name }, index) => ({ name, text: lines.slice(from[index], from[index + 1]).join('\n') }));
  const rank = (name: string) => (keys.includes(name) ? keys.indexOf(name) : keys.length);
  return chunks.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ text }) => text).join('\n');
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** The first of the comment lines directly above a line. */
function withComments(lines: readonly string[], line: number): number {
  let first = line;
  while (first > 0 && /^#/.test(lines[first - 1] ?? '')) first--;
  return first;
}
