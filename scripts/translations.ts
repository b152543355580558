import { parseArgs } from 'node:util';
import { entryFromCheck } from '../src/catalogue/entry-from-check.ts';
import { checkContent } from '../src/check/check-content.ts';
import { readContent } from '../src/check/read-content.ts';
import { languages } from '../src/i18n/languages.ts';
import { openStates, type TranslationStatus, translationStates, translationStatus } from '../src/views/translation-status.ts';

const usage = `npm run translations [-- --json] [-- --language <code>]

Prints how many entries each language has: originals, translations by people, by machine and reviewed, by machine, behind
their original, title and summary only, missing. With --language also which entries are behind, summary only or missing
there. With --json everything, for other programs. Entries with errors are left out: npm run check names them.`;

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) console.log(usage);
  else if (values.language !== undefined && !(languages as readonly string[]).includes(values.language)) throw new Error(`--language takes one of ${languages.join(', ')}.`);
  else {
    const status = await readStatus();
    console.log(values.json ? JSON.stringify(status, null, 2) : [table(status), ...(values.language ? [openWork(status, values.language)] : [])].join('\n\n'));
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

async function readStatus(): Promise<TranslationStatus> {
  const { files, problems } = await readContent('content');
  const { entries } = checkContent(files, { fileSystemProblems: problems, keepTrees: false });
  return translationStatus({ entries: new Map(entries.map((entry) => [entry.slug, entryFromCheck(entry)])) });
}

function table({ languages: counted, rows }: TranslationStatus): string {
  const line = (cells: readonly (string | number)[]) => cells.map((cell, index) => String(cell).padStart(index === 0 ? 4 : 18)).join('');
  return [`${rows.length} entries`, line(['', ...translationStates]), ...counted.map(({ language, counts }) => line([language, ...translationStates.map((state) => counts[state])]))].join('\n');
}

function openWork({ rows }: TranslationStatus, language: string): string {
  const open = rows.flatMap(({ slug, cells }) => cells.filter((cell) => cell.language === language).map(({ state }) => ({ slug, state })));
  return openStates.flatMap((wanted) => open.filter(({ state }) => state === wanted).map(({ slug }) => `${wanted.padEnd(14)}${slug}`)).join('\n');
}
