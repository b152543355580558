import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { reportToTerminal } from '../../src/check/reporters/terminal.ts';
import { lineReader } from '../../src/check/source-line.ts';
import { fallbackLanguage } from '../../src/i18n/languages.ts';
import { translator } from '../../src/i18n/translator.ts';

/** What the checker says of the file that was just written into the folder `content`: what is still missing. */
export async function reportOn(content: string, file: string): Promise<string> {
  const { files, problems: found } = await readContent(content);
  const { problems } = checkContent(files, { fileSystemProblems: found, keepTrees: false });
  const findings = { problems: problems.filter((problem) => problem.file === file), translate: translator(fallbackLanguage), language: fallbackLanguage };
  return reportToTerminal(findings, lineReader(files));
}

/** Today in this place, `2026-11-22`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
