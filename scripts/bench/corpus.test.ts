import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { entryTypes } from '../../src/vocabulary/entry-types.ts';
import { benchLanguages, type CorpusSize, generateCorpus } from './corpus.ts';

const languages = benchLanguages(3);
const filesOf = (size: CorpusSize) => [...generateCorpus(size)];
const check = (size: CorpusSize) =>
  checkContent(filesOf(size).map(({ path, text }) => ({ path: `content/${path}`, bytes: new TextEncoder().encode(text) })));

describe('The generated collection of the benchmark', () => {
  it('passes the check without a word, in every script and type of entry', () => {
    const size = { entries: 2 * entryTypes.length, languages: [...languages, 'el' as const] };
    const { problems, entries } = check(size);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(size.entries);
    expect(new Set(entries.map((entry) => entry.original.type))).toEqual(new Set(entryTypes));
  });

  it('has a full text of about 600 words in every language', () => {
    const texts = filesOf({ entries: 3, languages }).filter(({ path }) => path.endsWith('.mdx'));
    expect(texts).toHaveLength(9);
    for (const { path, text } of texts) {
      const words = text.slice(text.indexOf('\n## ')).replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
      expect(words, path).toBeGreaterThan(500);
      expect(words, path).toBeLessThan(700);
    }
  });

  it('is the same each time, and a small one is part of a larger one', () => {
    const small = filesOf({ entries: 2, languages });
    expect(filesOf({ entries: 2, languages })).toEqual(small);
    const large = filesOf({ entries: 5, languages });
    expect(small.every((file) => large.some(({ path, text }) => path === file.path && text === file.text))).toBe(true);
  });
});
