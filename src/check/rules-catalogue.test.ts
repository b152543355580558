import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { checkFile } from './check-file.ts';
import { contributedFile, hostileContributions } from './fixtures/hostile/contributions.ts';
import { fixtureContent, goodContent } from './fixtures/read-fixture.ts';
import type { Problem } from './problem.ts';
import { ruleCatalogue } from './rules-catalogue.ts';

type Sentences = Record<string, { message: string; fix: string }>;
const { report, fixed, page, ...sentences } = JSON.parse(readFileSync('content/locales/en/rules.json', 'utf8')) as Sentences;

it('has a sentence and a fix for every rule, and no sentence without a rule', () => {
  expect([report, fixed, page]).not.toContain(undefined);
  expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(ruleCatalogue).toSorted());
  for (const [rule, texts] of Object.entries(sentences)) expect(Object.keys(texts), rule).toEqual(['message', 'fix']);
});

it('does not build sentences on plural forms, which no contributor’s language shares with English', () => {
  for (const { message, fix } of Object.values(sentences)) expect(`${message} ${fix}`).not.toMatch(/\{\{(?:count|min|max)\}\} (?!characters|KB|pixels)[a-z]+s\b/);
});

it('gives every sentence the values that it names', { timeout: 30_000 }, async () => {
  const missing = (await manyProblems()).flatMap(({ rule, values }) => {
    const named = `${sentences[rule]?.message} ${sentences[rule]?.fix}`.matchAll(/\{\{(\w+)\}\}/g);
    return [...named].filter(([, name = '']) => !Object.hasOwn(values, name)).map(([name]) => `${rule} ${name}`);
  });
  expect(missing).toEqual([]);
});

it('repeats little of a contribution, and nothing that acts on a terminal or hides', { timeout: 30_000 }, async () => {
  const repeated = (await manyProblems()).flatMap(({ values: { value, word } }) => [value, word].map((text) => String(text ?? '')));
  // a hidden character is written as its code, which is longer
  expect(repeated.filter((text) => text.replace(/U\+[0-9A-F]{4,5}/g, ' ').length > 81)).toEqual([]);
  expect(repeated.filter((text) => /[\0-\x1F\x7F-\x9F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(text))).toEqual([]);
});

const manyProblems = once(async (): Promise<Problem[]> => {
  const groups = ['fields', 'facts', 'evidence', 'sources', 'words', 'translations', 'references', 'sections', 'pictures', 'people'];
  const fixtures = await Promise.all(groups.map(async (group) => checkContent(await fixtureContent(group)).problems));
  const host = new TextDecoder().decode((await goodContent()).find(({ path }) => path.includes('ice-breaker/index'))?.bytes);
  return [...fixtures.flat(), ...hostileContributions.flatMap((contribution) => checkFile(contributedFile(contribution, host)).problems)];
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
