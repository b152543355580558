import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { reportAsJson } from '../../src/check/reporters/json.ts';
import { reportAsMarkdown } from '../../src/check/reporters/markdown.ts';
import { reportToGithub } from '../../src/check/reporters/github.ts';
import type { Findings } from '../../src/check/reporters/sentences.ts';
import { reportToTerminal } from '../../src/check/reporters/terminal.ts';
import type { ReadLine } from '../../src/check/source-line.ts';
import type { Reporter } from './options.ts';

/** Prints a report; in a run on GitHub also into the summary of the step. */
export function printReport(reporter: Reporter, findings: Findings, readLine: ReadLine): void {
  console.log(render(reporter, findings, readLine));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (reporter === 'github' && summary) appendFileSync(summary, `${reportAsMarkdown(findings)}\n`);
}

function render(reporter: Reporter, findings: Findings, readLine: ReadLine): string {
  switch (reporter) {
    case 'terminal':
      return reportToTerminal(findings, readLine);
    case 'json':
      return reportAsJson(findings);
    case 'markdown':
      return reportAsMarkdown(findings);
    case 'github':
      return reportToGithub(findings, randomBytes(16).toString('hex'), readLine);
  }
}
