import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { maxSlugLength, slugPattern } from '../src/entry/shapes.ts';
import { newEntry } from '../src/contribute-cli/new-entry.ts';
import { type Answers, neededFirst, questions, readAnswer } from '../src/contribute-cli/questions.ts';
import { askFor } from './contribute/ask.ts';
import { reportOn, today } from './contribute/report-on.ts';

const usage = `npm run new [-- --slug <name> --type <type> --title "…" --language <code> …]

Writes the file of a new entry with all required fields and headings, and prints what is still missing.
Asks on the terminal; where ${neededFirst.map((name) => `--${name}`).join(', ')} are given, or there is no terminal, it asks nothing.

${questions.map(({ name, text }) => `  --${name.padEnd(14)}${text}`).join('\n')}
  --content       folder of the content (content)

Exit code: 0 written; 2 used wrongly.`;

const flags = Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' as const }]));

try {
  const { values } = parseArgs({ options: { ...flags, content: { type: 'string', default: 'content' }, help: { type: 'boolean', short: 'h' } } });
  if (values['help']) console.log(usage);
  else await write(String(values['content']), answersFrom(values));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

function answersFrom(values: Record<string, unknown>): Answers {
  const given = questions.filter(({ name }) => typeof values[name] === 'string');
  return Object.fromEntries(given.map((question) => [question.name, readAnswer(question, String(values[question.name]))]));
}

async function write(content: string, given: Answers): Promise<void> {
  const missing = neededFirst.filter((name) => !given[name]?.length);
  if (missing.length > 0 && !process.stdin.isTTY) throw new Error(`Not given: ${missing.map((name) => `--${name}`).join(', ')}.`);
  const answers = missing.length > 0 ? await askFor(given) : given;
  const slug = answers.slug?.[0] ?? '';
  if (!slugPattern.test(slug) || slug.length > maxSlugLength) throw new Error(`"${slug}" is no name for a folder: lower-case English letters, digits and single hyphens, at most ${maxSlugLength}.`);
  const folder = join(content, 'practices', slug);
  if (existsSync(folder)) throw new Error(`There is already an entry ${slug}.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mdx'), newEntry(answers, today()));
  console.log(`Written: ${join(folder, 'index.mdx')}. Still missing:\n`);
  console.log(await reportOn(content, `content/practices/${slug}/index.mdx`));
}
