import { stringify } from 'yaml';
import { sourceHash } from '../../src/entry/source-hash.ts';
import { fallbackLanguage, type Language, languages } from '../../src/i18n/languages.ts';
import type { EntryType } from '../../src/vocabulary/entry-types.ts';
import { generateBody } from './body.ts';
import { generateFacts, organisationIds, partIds, slugOf, typeOf } from './facts.ts';
import { randomFrom } from './random.ts';
import { sentence, someWords } from './words.ts';

export interface CorpusSize {
  /** Number of entries. */
  entries: number;
  /** Each entry has a full text in each of them. */
  languages: readonly Language[];
}

export interface CorpusFile {
  /** From the content folder: `practices/<slug>/index.mdx`. */
  path: string;
  text: string;
}

/** The first `count` languages for a benchmark: English, then the others in the site's order. */
export function benchLanguages(count: number): Language[] {
  return [fallbackLanguage, ...languages.filter((language) => language !== fallbackLanguage)].slice(0, count);
}

/**
 * A made-up collection in the format of the real one: the same for the same size, and the smaller one part of the
 * larger. One file at a time, so that size costs no memory.
 */
export function* generateCorpus(size: CorpusSize): Generator<CorpusFile> {
  for (const id of organisationIds) {
    const record = { name: `Organisation ${id.replace(/\D/g, '')}`, nameLanguage: 'en', kind: 'foundation', country: 'EU' };
    yield { path: `organisations/${id}.yaml`, text: stringify(record) };
  }
  for (let index = 0; index < size.entries; index++) yield* generateEntry(index, size.languages);
}

function* generateEntry(index: number, of: readonly Language[]): Generator<CorpusFile> {
  const original = of[index % of.length] as Language;
  const { title, summary, ...words } = generateWords(index, original);
  const body = generateBody(original, slugOf(index));
  const folder = `practices/${slugOf(index)}`;
  yield { path: `${folder}/index.mdx`, text: mdx({ title, summary, ...words, ...generateFacts(index, original), translation: { method: 'machine' } }, body) };
  const translation = { method: 'machine', sourceHash: sourceHash({ title, summary, body }) };
  for (const language of of.filter((one) => one !== original)) {
    yield { path: `${folder}/${language}.mdx`, text: mdx({ ...generateWords(index, language), translation }, generateBody(language, slugOf(index))) };
  }
}

/** The front matter that each language has of its own. */
function generateWords(index: number, language: Language) {
  const random = randomFrom(`words of ${index} ${language}`);
  const line = (count: number) => sentence(language, random, count);
  const wordsOf: Partial<Record<EntryType, Record<string, unknown>>> = {
    programme: { phaseGoals: byId(partIds.phases, () => line(10)), joining: line(10) },
    network: { joining: line(10) },
    project: { outputTitles: byId(partIds.outputs, () => line(5)) },
  };
  return {
    title: `${line(6).slice(0, 80).replace(/[ .]+$/, '')} ${index + 1}`,
    summary: `${line(14)} ${line(14)}`.slice(0, 280).padEnd(100, ` ${line(10)}`).trimEnd(),
    keywords: [...new Set(someWords(language, random, 12).filter((word) => word.length > 3))].slice(0, 5),
    indicators: byId(partIds.indicators, () => line(8)),
    ...wordsOf[typeOf(index)],
  };
}

function byId(ids: readonly string[], words: () => string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, words()]));
}

function mdx(frontMatter: Record<string, unknown>, body: string): string {
  return `---\n${stringify(frontMatter, { aliasDuplicateObjects: false, lineWidth: 0 })}---\n${body}`;
}
