import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { fallbackLanguage, isLanguage, type Language, languages } from '../../src/i18n/languages.ts';

export const reporters = ['terminal', 'github', 'json', 'markdown'] as const;
export type Reporter = (typeof reporters)[number];

export interface CheckOptions {
  help: boolean;
  reporter: Reporter;
  language: Language;
  fix: boolean;
  /** The folder that holds the content; problems call it `content` whatever its name. */
  content: string;
  /** Files and folders whose problems are meant, as problems name them; none means all. */
  paths: string[];
}

export const usage = `npm run check [-- <path> … --reporter <name> --lang <code> --fix --content <folder>]

Checks everything that partners contribute in the folder "content" and prints each problem with its place and what to do.
With paths, prints only problems of these files and folders: npm run check -- content/practices/my-entry
(all files are read even then, since entries refer to each other).

  --reporter   ${reporters.join(', ')}; "github" also writes the Markdown into the summary of the run
  --lang       language of the sentences, for instance bg
  --fix        puts right what needs no decision: line endings, blanks at the ends of lines, the last line break, the order
               of fields, codes and country names whose meaning is certain; prints what it did, then what is left
  --content    checks another folder as data, for instance the content of a pull request

Exit code: 0 nothing wrong, or warnings and notices only; 1 errors; 2 used wrongly.`;

/** @throws Error with a sentence for the person at the keyboard */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      reporter: { type: 'string', default: reporters[0] },
      lang: { type: 'string', default: fallbackLanguage },
      fix: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  });
  const { help, reporter, lang, fix, content } = values;
  if (!isReporter(reporter)) throw new Error(`--reporter takes one of ${reporters.join(', ')}, not "${reporter}".`);
  if (!isLanguage(lang)) throw new Error(`--lang takes one of ${languages.join(', ')}, not "${lang}".`);
  if (!existsSync(content)) throw new Error(`There is no folder "${content}".`);
  return { help, reporter, language: lang, fix, content, paths: positionals.map((path) => pathInContent(path, content)) };
}

function isReporter(name: string): name is Reporter {
  return (reporters as readonly string[]).includes(name);
}

/** `content/…` as problems name a file, with forward slashes. A path may be given so, or as it lies on the disk. */
function pathInContent(path: string, content: string): string {
  const named = path.replaceAll('\\', '/').replace(/\/+$/, '');
  const inside = relative(resolve(content), /^content(?:\/|$)/.test(named) ? resolve(content, named.slice('content/'.length)) : resolve(path));
  if (inside.startsWith('..') || !existsSync(join(content, inside))) throw new Error(`"${path}" is no file or folder in "${content}".`);
  return ['content', ...inside.split(sep)].filter((part) => part !== '').join('/');
}
