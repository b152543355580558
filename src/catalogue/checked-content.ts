import { checkContent } from '../check/check-content.ts';
import type { ContentReport } from '../check/content-report.ts';
import { readContent } from '../check/read-content.ts';
import { reportToTerminal } from '../check/reporters/terminal.ts';
import { fallbackLanguage } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { contentFolder } from './content-folder.ts';
import { timed } from './timing.ts';

let checked: Promise<ContentReport> | undefined;

/** The content, read and checked once per build. Throws the whole report if anything in it is wrong, so that nothing of it is built. */
export function checkedContent(): Promise<ContentReport> {
  checked ??= timed('check', async () => {
    const { files, problems: fileSystemProblems } = await readContent(contentFolder);
    const report = checkContent(files, { fileSystemProblems, keepTrees: false });
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`\n${reportToTerminal({ problems: errors, translate: translator(fallbackLanguage), language: fallbackLanguage })}`);
    return report;
  });
  return checked;
}

/** Reads and checks anew at the next call: while writing, files change under a running server. */
export function forgetContent(): void {
  checked = undefined;
}
