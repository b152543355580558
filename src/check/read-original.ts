import { parse } from 'yaml';
import { sourceHash } from '../entry/source-hash.ts';
import { splitFrontMatter } from './front-matter.ts';

interface OriginalFile {
  /** The front matter as it is, unchecked. */
  fields: Record<string, unknown>;
  body: string;
  /** Fingerprint of the text that translations are made from. */
  hash: string;
}

/** Reads an `index.mdx` without checking it. Throws if it has no title or summary; the checker says why. */
export function readOriginal(file: string): OriginalFile {
  const parts = splitFrontMatter(file, () => {});
  const fields = parts && (parse(parts.yaml) as Record<string, unknown> | null);
  if (!parts || typeof fields?.['title'] !== 'string' || typeof fields['summary'] !== 'string') throw new Error('The original cannot be read.');
  return { fields, body: parts.body, hash: sourceHash({ title: fields['title'], summary: fields['summary'], body: parts.body }) };
}
