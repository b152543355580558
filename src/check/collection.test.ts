import { expect, test } from 'vitest';
import { contentFolder } from '../catalogue/content-folder.ts';
import { checkContent } from './check-content.ts';
import { readContent } from './read-content.ts';

/** Shorter paragraphs may be alike by chance: "The sources mention no difficulties." */
const fewestWords = 12;

test('no two entries of the collection share a paragraph', { timeout: 120_000 }, async () => {
  const { files } = await readContent(contentFolder);
  const { entries } = checkContent(files, { keepTrees: false });
  const first = new Map<string, string>();
  const shared: string[] = [];
  for (const { slug, texts } of entries) {
    for (const paragraph of Object.values(texts).flatMap((text) => paragraphs(text?.bodySource ?? ''))) {
      const other = first.get(paragraph) ?? slug;
      if (other !== slug) shared.push(`${other}, ${slug}: ${paragraph}`);
      first.set(paragraph, other);
    }
  }
  expect(first.size).toBeGreaterThan(entries.length);
  expect(shared).toEqual([]);
});

function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n|\n(?=[-*\d])/)
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((paragraph) => paragraph.split(' ').length >= fewestWords);
}
