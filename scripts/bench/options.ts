import { parseArgs } from 'node:util';
import { languages } from '../../src/i18n/languages.ts';

export interface BenchOptions {
  entries: number;
  languages: number;
  checkOnly: boolean;
}

export const usage = `Usage: npm run bench -- [--entries N] [--languages L] [--check-only]

Builds the site over a made-up collection of N entries (100) in L languages (24), and says how long it took.
--check-only leaves the build out and measures the content check alone.`;

/** @throws Error with a sentence for the person at the keyboard */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { entries: { type: 'string', default: '100' }, languages: { type: 'string', default: String(languages.length) }, 'check-only': { type: 'boolean', default: false } },
  });
  return {
    entries: wholeNumber('entries', values.entries, 10_000),
    languages: wholeNumber('languages', values.languages, languages.length),
    checkOnly: values['check-only'],
  };
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > max) throw new Error(`--${name} takes a whole number from 1 to ${max}, not "${text}".`);
  return value;
}
