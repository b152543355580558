import { checkContent } from '../src/check/check-content.ts';
import { hasErrors } from '../src/check/problem.ts';
import { readContent } from '../src/check/read-content.ts';
import { lineReader } from '../src/check/source-line.ts';
import { translator } from '../src/i18n/translator.ts';
import { fixFiles } from './check/fix-files.ts';
import { type CheckOptions, readOptions, usage } from './check/options.ts';
import { printReport } from './check/print.ts';

/** Exit codes, as the help says. */
const clean = 0;
const errorsFound = 1;
const usedWrongly = 2;

async function main({ help, content, paths, fix, language, reporter }: CheckOptions): Promise<number> {
  if (help) {
    console.log(usage);
    return clean;
  }
  const isChosen = (file: string) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
  const translate = translator(language);
  if (fix) {
    const { files } = await readContent(content);
    const done = fixFiles(files.filter(({ path }) => isChosen(path)), content, translate);
    // what other programs read is the report alone
    (reporter === 'terminal' ? console.log : console.error)(`${done.join('\n')}\n`);
  }
  const { files, problems: fileSystemProblems } = await readContent(content);
  const { problems } = checkContent(files, { fileSystemProblems, keepTrees: false });
  const chosen = problems.filter(({ file }) => isChosen(file));
  printReport(reporter, { problems: chosen, translate, language }, lineReader(files));
  return hasErrors(chosen) ? errorsFound : clean;
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = usedWrongly;
}
