import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { splitFrontMatter } from '../check/front-matter.ts';
import type { EntryFiles } from '../contribute/known-content.ts';
import { sourceHash } from '../entry/source-hash.ts';
import { type Catalogue, originalText } from './catalogue.ts';
import { contentFolder } from './content-folder.ts';
import { picturesOf } from './pictures.ts';

/** The files of an entry as they lie in the content folder, and what a contributor's translation needs to know of them. */
export async function entryFiles({ entries }: Catalogue, slug: string): Promise<EntryFiles> {
  const entry = entries.get(slug);
  if (!entry) throw new Error(`There is no entry "${slug}"`);
  const files = await Promise.all(
    Object.values(entry.texts).map(async ({ file }) => [basename(file), await readFile(join(contentFolder, file.slice('content/'.length)), 'utf8')] as const),
  );
  const { title, summary } = originalText(entry);
  const body = splitFrontMatter(files.find(([name]) => name === 'index.mdx')?.[1] ?? '', () => {})?.body ?? '';
  const pictures = [...(await picturesOf(slug))].map(([name, picture]) => ({ name, ...picture }));
  return { slug, files: Object.fromEntries(files), pictures, sourceHash: sourceHash({ title, summary, body }) };
}
