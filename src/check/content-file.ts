import { maxSlugLength, slugPattern } from '../entry/shapes.ts';
import { type RecordCollection, recordSchemas } from '../entry/records.ts';
import { isLanguage, type Language, languages } from '../i18n/languages.ts';
import { suggestLanguage } from './code-suggestions.ts';
import { nearest } from './nearest.ts';
import { echo, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

/** A file as it was contributed. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/practices/<slug>/index.mdx`. */
  path: string;
  bytes: Uint8Array;
}

/** What a file is, told by its path alone. */
export type FileKind =
  | { kind: 'original'; slug: string }
  | { kind: 'translation'; slug: string; language: Language }
  | { kind: 'picture'; slug: string; name: string }
  | { kind: 'record'; collection: RecordCollection; id: string }
  /** Kept by the maintainers and read by others: interface strings, pages, the licence. */
  | { kind: 'other' }
  | { kind: 'refused'; rule: RuleId; values: Values };

export const pictureName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|jpeg|webp|avif)$/;

const maintainedFolders = ['locales', 'pages', 'glossaries'];
const maintainedFiles = ['LICENSE', 'README.md'];

/** Names that Windows does not allow for a file or folder, whatever follows the first dot. */
const windowsReserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

export function kindOfFile(path: string): FileKind {
  const [top, folder = '', ...rest] = path.split('/');
  if (top !== 'content' || [folder, ...rest].some((part) => part === '' || part.startsWith('.'))) return misplaced(path);
  if (rest.length === 0) return maintainedFiles.includes(folder) ? { kind: 'other' } : misplaced(path);
  if (maintainedFolders.includes(folder)) return { kind: 'other' };
  if (folder === 'practices') return kindInPractices(path, rest);
  if (isCollection(folder)) return kindInCollection(path, folder, rest);
  return misplaced(path, nearest(folder, ['practices', ...Object.keys(recordSchemas)]));
}

function kindInPractices(path: string, [slug = '', name, ...deeper]: string[]): FileKind {
  if (name === undefined) return misplaced(path);
  const refused = refuseName(slug);
  if (refused) return refused;
  if (deeper.length > 0) return unknownFile([name, ...deeper].join('/'));
  if (name === 'index.mdx') return { kind: 'original', slug };
  if (pictureName.test(name)) return { kind: 'picture', slug, name };
  const language = /^([a-z]{2})\.mdx$/.exec(name)?.[1] ?? '';
  return isLanguage(language) ? { kind: 'translation', slug, language } : unknownFile(name);
}

function kindInCollection(path: string, collection: RecordCollection, [name = '', ...deeper]: string[]): FileKind {
  if (deeper.length > 0) return misplaced(path);
  const id = /^(.*)\.yaml$/.exec(name)?.[1];
  if (id === undefined) {
    const suggestion = name.replace(/\.ya?ml$/i, '').toLowerCase();
    return refusal('unknown-file', { value: echo(name), ...(/\.ya?ml$/i.test(name) && { suggestion: `${suggestion}.yaml` }) });
  }
  return refuseName(id) ?? { kind: 'record', collection, id };
}

function refuseName(name: string): FileKind | undefined {
  if (!slugPattern.test(name) || name.length > maxSlugLength) {
    return refusal('slug-format', { value: echo(name), max: maxSlugLength, ...slugSuggestion(name) });
  }
  return windowsReserved.test(name) ? refusal('reserved-name', { value: name }) : undefined;
}

function slugSuggestion(name: string): Values {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slugPattern.test(plain) && plain.length <= maxSlugLength ? { suggestion: plain } : {};
}

function unknownFile(name: string): FileKind {
  const stem = name.replace(/\.[^.]*$/, '');
  const language = suggestLanguage(stem, languages);
  const suggestion = /\.(?:mdx?|markdown|txt)$/i.test(name) ? (language ? `${language}.mdx` : nearest(name, ['index.mdx'])) : undefined;
  return refusal('unknown-file', { value: echo(name), ...(suggestion && { suggestion }) });
}

function misplaced(path: string, suggestion?: string): FileKind {
  return refusal('misplaced-file', { value: echo(path, 80), ...(suggestion && { suggestion }) });
}

function refusal(rule: RuleId, values: Values): FileKind {
  return { kind: 'refused', rule, values };
}

function isCollection(folder: string): folder is RecordCollection {
  return Object.hasOwn(recordSchemas, folder);
}
