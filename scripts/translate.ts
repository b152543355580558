import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newTranslation } from '../src/contribute-cli/new-translation.ts';
import { slugPattern } from '../src/entry/shapes.ts';
import { type TranslationMethod, translationMethods } from '../src/entry/text.ts';
import { isLanguage, languages } from '../src/i18n/languages.ts';
import { reportOn } from './contribute/report-on.ts';

const usage = `npm run translate <slug> <language> [-- --method machine]

Writes the file of a new translation: everything that is to be translated, copied from the original, and the mark of the
original. Write over it, then run npm run check.

  --method     ${translationMethods.join(', ')} (human)
  --content    folder of the content (content)

Exit code: 0 written; 2 used wrongly.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { method: { type: 'string', default: 'human' }, content: { type: 'string', default: 'content' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(usage);
  else await write(values.content, positionals, values.method);
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

async function write(content: string, [slug = '', language = '']: string[], method: string): Promise<void> {
  if (!isLanguage(language)) throw new Error(`"${language}" is none of ${languages.join(', ')}.`);
  if (!isMethod(method)) throw new Error(`--method takes one of ${translationMethods.join(', ')}, not "${method}".`);
  const folder = join(content, 'practices', slug);
  if (!slugPattern.test(slug) || !existsSync(join(folder, 'index.mdx'))) throw new Error(`There is no entry "${slug}".`);
  const file = join(folder, `${language}.mdx`);
  if (existsSync(file)) throw new Error(`${file} is already there.`);
  const original = readFileSync(join(folder, 'index.mdx'), 'utf8');
  if (new RegExp(`^originalLanguage: *["']?${language}\\b`, 'm').test(original)) throw new Error(`The original is already in this language (${language}).`);
  writeFileSync(file, newTranslation(original, method));
  console.log(`Written: ${file}. Now put it into the other language.\n`);
  console.log(await reportOn(content, `content/practices/${slug}/${language}.mdx`));
}

function isMethod(name: string): name is TranslationMethod {
  return (translationMethods as readonly string[]).includes(name);
}
