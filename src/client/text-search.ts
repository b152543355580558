import type { Language } from '../i18n/languages.ts';
import { type QueryWord, queryWords } from '../search/query.ts';
import { suggestQuery } from '../search/suggestion.ts';
import { loadEngine, type Scores, type SearchEngine, SearchUnavailable } from './search-engine.ts';

export { SearchUnavailable };

/** What a text search found. */
export interface TextHits {
  /** Slug -> how well the entry fits, higher is better; only comparable within one search. Empty: no entry has all words. */
  scores: Map<string, number>;
  /** Words as typed that no entry has. The hits have all the others. */
  ignoredWords: string[];
  /** The query with typing errors mended, if it has words that no entry has and a similar one is known. */
  suggestion?: string;
}

export interface TextSearch {
  /** @throws {SearchUnavailable} if index or engine cannot be loaded; the next call tries again */
  search(query: string): Promise<TextHits>;
}

export interface TextSearchOptions {
  /** Path of the language's index on this site: `/search/lv/`. */
  base: string;
  language: Language;
}

/** A pasted page is no query: each word costs up to four look-ups. */
const mostWords = 16;

/** Added to Pagefind's scores, which stay far below: a worse kind of match is never above a better one. */
const kindBonus = { own: 2000, foreign: 1000, prefix: 0 } as const;

/** Text search over one language's index. Nothing is loaded before the first search. */
export function createTextSearch({ base, language }: TextSearchOptions): TextSearch {
  let loading: Promise<SearchEngine> | undefined;
  return {
    async search(query) {
      try {
        loading ??= loadEngine(base).catch((error: unknown) => {
          loading = undefined;
          throw error;
        });
        return await searchText(await loading, language, query);
      } catch (cause) {
        throw cause instanceof SearchUnavailable ? cause : new SearchUnavailable(String(cause), { cause });
      }
    },
  };
}

async function searchText(engine: SearchEngine, language: Language, query: string): Promise<TextHits> {
  const all = queryWords(language, query);
  const words = all.slice(0, mostWords);
  const scored = await Promise.all(words.map(async (word) => ({ word, scores: await scoresOf(engine, word) })));
  const unknown = scored.filter(({ scores }) => scores.size === 0).map(({ word }) => word);
  const scores = inAll(scored.map((found) => found.scores).filter(({ size }) => size > 0));
  const ignoredWords = [...unknown, ...all.slice(mostWords)].map(({ text }) => text);
  if (unknown.length === 0) return { scores, ignoredWords };
  await engine.confirm();
  const suggestion = suggestQuery(language, query, unknown, await engine.wordList());
  return { scores, ignoredWords, ...(suggestion && { suggestion }) };
}

/** The entries that have the word, in any of the forms it is looked up by. */
async function scoresOf(engine: SearchEngine, { own, foreign, prefix }: QueryWord): Promise<Scores> {
  const scores = new Map<string, number>();
  const add = async (term: string, bonus: number): Promise<void> => {
    for (const [slug, score] of await engine.find(term)) scores.set(slug, Math.max(scores.get(slug) ?? 0, bonus + score));
  };
  await Promise.all([
    add(own, kindBonus.own),
    ...foreign.map((term) => add(term, kindBonus.foreign)),
    prefix && add(prefix, kindBonus.prefix),
  ]);
  return scores;
}

/** The entries that are in all of the sets, with their scores added up. */
function inAll([first, ...others]: readonly Scores[]): Map<string, number> {
  const common = [...(first ?? [])].filter(([slug]) => others.every((scores) => scores.has(slug)));
  return new Map(common.map(([slug, score]) => [slug, others.reduce((sum, scores) => sum + (scores.get(slug) ?? 0), score)]));
}
