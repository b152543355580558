import { parseDocument, Scalar, YAMLMap } from 'yaml';

/** A file's front matter between its `---` fences, and what follows. */
const parts = /^(---\n)([\s\S]*?)(\n---(?:\n|$))/;

/**
 * Writes the fingerprint of the original into a translation's file, `translation: {…, sourceHash: …}`, and leaves every
 * other character as it is. Returns the text unchanged if there is no `translation` to write into: the checker says so.
 */
export function stamped(text: string, hash: string): string {
  const [, open = '', yaml = '', close = ''] = parts.exec(text) ?? [];
  const translation = parseDocument(yaml).get('translation', true);
  if (!(translation instanceof YAMLMap) || !translation.range) return text;
  const fields = translation.items
    .filter(({ key }) => String(key) !== 'sourceHash')
    .map(({ key, value }) => `${String(key)}: ${value instanceof Scalar ? String(value.value) : ''}`);
  // Quoted, since sixteen digits may read as a number.
  const [start, end] = translation.range;
  const flow = `{${[...fields, `sourceHash: "${hash}"`].join(', ')}}`;
  const isBlock = !translation.flow;
  const value = isBlock ? ` ${flow}\n` : flow;
  const from = isBlock ? yaml.lastIndexOf(':', start) + 1 : start;
  return open + (yaml.slice(0, from) + value + yaml.slice(end)).replace(/\n+$/, '') + close + text.slice(open.length + yaml.length + close.length);
}
