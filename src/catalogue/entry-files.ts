import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readOriginal } from '../check/read-original.ts';
import type { EntryFiles } from '../contribute/known-content.ts';
import type { Catalogue } from './catalogue.ts';
import { contentFolder } from './content-folder.ts';
import { picturesOf } from './pictures.ts';

/** The files of an entry as they lie in the content folder, and what a contributor's translation needs to know of them. */
export async function entryFiles({ entries }: Catalogue, slug: string): Promise<EntryFiles> {
  const entry = entries.get(slug);
  if (!entry) throw new Error(`There is no entry "${slug}"`);
  const contents = Object.fromEntries(await Promise.all(
    Object.values(entry.texts).map(async ({ file }) => [basename(file), await readFile(join(contentFolder, file.slice('content/'.length)), 'utf8')] as const),
  ));
  const pictures = [...(await picturesOf(slug))].map(([name, picture]) => ({ name, ...picture }));
  return { slug, files: contents, pictures, sourceHash: readOriginal(contents['index.mdx'] ?? '').hash };
}
