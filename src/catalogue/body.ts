import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { checkFile } from '../check/check-file.ts';
import type { Language } from '../i18n/languages.ts';
import { entryPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translator.ts';
import { plainText } from '../render/plain-text.ts';
import { renderBody, type RenderedBody } from '../render/render-body.ts';
import { textChoice, titleFor } from '../views/words.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { contentFolder } from './content-folder.ts';
import { picturesOf } from './pictures.ts';

/**
 * Bodies are read when their page is made and not kept, so that memory does not grow with the collection. The trees of
 * the entry in hand stay, since 24 pages in a row show the same few texts.
 */
const trees = { slug: '', byLanguage: new Map<Language, Promise<Root>>() };

/** The text that this reader sees, as HTML by section. */
export async function renderedBody(catalogue: Catalogue, entry: Entry, reader: Language): Promise<RenderedBody> {
  const language = textChoice(entry, reader).body;
  const tree = await bodyTree(entry, language);
  const pictures = await picturesOf(entry.slug);
  const t = translator(language);
  return renderBody(tree, {
    sources: entry.facts.sources,
    practice: (slug) => {
      const other = catalogue.entries.get(slug);
      if (!other) throw new Error(`There is no entry "${slug}"`);
      const { text, lang } = titleFor(other, reader);
      return { href: entryPath(reader, slug), title: text, lang: lang ?? reader };
    },
    picture: (name) => {
      const picture = pictures.get(name);
      if (!picture) throw new Error(`There is no picture "${name}" of ${entry.slug}`);
      return picture;
    },
    labels: { table: t('entry.table'), backToText: t('entry.backToText') },
  });
}

/** A text's words without markup, for the search index. */
export async function plainBody(entry: Entry, language: Language): Promise<string> {
  return plainText(await bodyTree(entry, language)).map(({ text }) => text).join(' ');
}

function bodyTree(entry: Entry, language: Language): Promise<Root> {
  // While developing, the file may have changed since.
  if (trees.slug !== entry.slug || import.meta.env.DEV) {
    trees.slug = entry.slug;
    trees.byLanguage.clear();
  }
  let tree = trees.byLanguage.get(language);
  if (!tree) trees.byLanguage.set(language, (tree = readTree(entry, language)));
  return tree;
}

/** The same reading that the checker passed: the tree that was checked is the tree that is rendered. */
async function readTree(entry: Entry, language: Language): Promise<Root> {
  const path = entry.texts[language]?.file;
  if (!path) throw new Error(`${entry.slug} has no text in ${language}`);
  const reading = checkFile({ path, bytes: await readFile(join(contentFolder, path.slice('content/'.length))) });
  const root = 'body' in reading ? reading.body.root : undefined;
  if (!root || reading.problems.some(({ severity }) => severity === 'error')) throw new Error(`${path} changed while the site was built`);
  return root;
}
