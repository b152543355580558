import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { compressed, pageAddresses, readFile, readPage, scriptsOf, styleSheetsOf } from '../built-site.ts';

/** Budgets in kB (1,000 bytes) as sent with gzip, fonts not counted. */
const budget = { entryPage: 30, entryScript: 3, listScript: 12, listPage: 250, contributeScript: 160 };

const kilobytes = (bytes: number) => bytes / 1000;
const scriptWeight = (html: string) => kilobytes(compressed(...scriptsOf(html).map(readFile)));
const pageWeight = (html: string) => kilobytes(compressed(html, ...[...scriptsOf(html), ...styleSheetsOf(html)].map(readFile)));

test('an entry weighs little, in every language', () => {
  for (const address of pageAddresses('*/practices/*/index.html')) expect(pageWeight(readPage(address)), address).toBeLessThanOrEqual(budget.entryPage);
});

test('an entry needs next to no script', () => {
  expect(scriptWeight(readPage('/en/practices/antwerp-network-help-desk/'))).toBeLessThanOrEqual(budget.entryScript);
});

test('the list needs little script', () => {
  const weight = scriptWeight(readPage('/en/practices/'));
  expect(weight).toBeGreaterThan(1);
  expect(weight).toBeLessThanOrEqual(budget.listScript);
});

test('the list with all its cards stays light, in every language', () => {
  for (const language of languages) expect(pageWeight(readPage(`/${language}/practices/`)), language).toBeLessThanOrEqual(budget.listPage);
});

test('only the contribution form loads the checker, and it stays within its weight', () => {
  const weight = scriptWeight(readPage('/en/contribute/'));
  expect(weight).toBeGreaterThan(budget.listScript);
  expect(weight).toBeLessThanOrEqual(budget.contributeScript);
});
