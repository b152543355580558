import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { hasErrors } from '../src/check/problem.ts';
import { readContent } from '../src/check/read-content.ts';
import { reportToTerminal } from '../src/check/reporters/terminal.ts';
import { fallbackLanguage } from '../src/i18n/languages.ts';
import { translator } from '../src/i18n/translator.ts';

const help = `npm run check [-- <path> …]

Checks everything that partners contribute in the folder "content" and prints each problem with its place and what to do.
With paths, prints only problems of these files and folders: npm run check -- content/practices/my-entry
(all files are read even then, since entries refer to each other).

Exit code: 0 nothing wrong, or warnings and notices only; 1 errors; 2 used wrongly.`;

/** Exit codes, as the help says. */
const clean = 0;
const errorsFound = 1;
const usedWrongly = 2;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(help);
    return clean;
  }
  const paths = positionals.map(pathInProject);
  const { files, problems: fileSystemProblems } = await readContent('content');
  const { problems } = checkContent(files, { fileSystemProblems, keepTrees: false });
  const chosen = problems.filter(({ file }) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)));
  console.log(reportToTerminal({ problems: chosen }, translator(fallbackLanguage)));
  return hasErrors(chosen) ? errorsFound : clean;
}

/** The path as problems name files: from the project's folder, with forward slashes. Throws if nothing is there. */
function pathInProject(path: string): string {
  const inProject = relative(process.cwd(), resolve(path)).split(sep).join('/');
  if (!existsSync(path) || !/^content(?:\/|$)/.test(inProject)) throw new Error(`"${path}" is no file or folder in "content".`);
  return inProject;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exitCode = usedWrongly;
}
