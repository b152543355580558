import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOriginal } from '../src/check/read-original.ts';
import { stamped } from '../src/entry/stamp.ts';

const help = `npm run stamp [slug] [language]

Writes into translations which state of the original they were made from (sourceHash).
Without a slug: into every translation that has none yet.
With a slug, and a language if only one is meant: anew, saying that the translation fits the original as it is now.`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
const [slug, language] = positionals;
const practices = join('content', 'practices');

if (values.help) {
  console.log(help);
} else {
  const slugs = readdirSync(practices).filter((name) => slug === undefined || name === slug);
  if (slugs.length === 0) {
    console.error(`There is no entry ${slug} in ${practices}.`);
    process.exitCode = 2;
  }
  const written = slugs.flatMap((name) => stampEntry(name));
  for (const file of written) console.log(file);
  console.log(`Stamped: ${written.length}`);
}

/** Stamps an entry's translations and returns the files that changed. */
function stampEntry(name: string): string[] {
  const folder = join(practices, name);
  const hash = hashOfOriginal(join(folder, 'index.mdx'));
  if (hash === undefined) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z]{2}\.mdx$/.test(file) && (language === undefined || file === `${language}.mdx`))
    .map((file) => join(folder, file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      if (slug === undefined && /^translation:[\s\S]*?sourceHash:/m.test(text.split('\n---')[0] ?? '')) return false;
      const result = stamped(text, hash);
      if (result !== text) writeFileSync(file, result);
      return result !== text;
    });
}

/** Undefined for a file that cannot be read: the checker says what is wrong with it. */
function hashOfOriginal(file: string): string | undefined {
  try {
    return readOriginal(readFileSync(file, 'utf8')).hash;
  } catch {
    console.error(`${file} cannot be read: run npm run check.`);
    return undefined;
  }
}
