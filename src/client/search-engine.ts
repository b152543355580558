/** The index or the engine could not be loaded, or a new version of the site replaced them while the page was open. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}

/** Slug -> score. */
export type Scores = ReadonlyMap<string, number>;

/** A loaded index. All methods reject if something it needs cannot be fetched. */
export interface SearchEngine {
  /** Entries with this one term of the index. */
  find(term: string): Promise<Scores>;
  /**
   * Rejects if the index on the server is gone or no longer the one in use. Pagefind reports a part of the index that it
   * could not fetch as "nothing found"; this tells the two apart.
   */
  confirm(): Promise<void>;
  /** Words of titles and keywords, the most frequent first. */
  wordList(): Promise<string[]>;
}

/** The part of Pagefind's browser interface that is used; the package has types for Node only. */
interface Pagefind {
  createInstance(options: { metaCacheTag: string }): {
    search(terms: string): Promise<{ results: { id: string; score: number }[] }>;
  };
}

/** What `pagefind-entry.json` says of the index: changes with every index that is not byte for byte the same. */
interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string }>;
}

async function fetchFile(url: URL, cache: RequestCache): Promise<Response> {
  const response = await fetch(url.href, { cache });
  if (!response.ok) throw new SearchUnavailable(`${response.status} ${url.pathname}`);
  return response;
}

/**
 * Loads the index of one language and starts the engine, in a worker where the browser has them.
 * The small entry file is always fetched anew; what it says of the index goes into the addresses of the files whose
 * names stay the same from build to build, so that the browser's cache never mixes two indexes.
 *
 * @param base path of the index on this site, with a slash at the end
 */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const folder = new URL(base, location.href);
  const version = async (): Promise<string> => {
    const entry = (await (await fetchFile(new URL('pagefind-entry.json', folder), 'no-store')).json()) as PagefindEntry;
    return [entry.version, ...Object.values(entry.languages).map(({ hash }) => hash)].join('-');
  };
  const loaded = await version();
  const file = (name: string): URL => new URL(`${name}?v=${encodeURIComponent(loaded)}`, folder);
  const [slugs, { createInstance }] = await Promise.all([
    fetchFile(file('entries.json'), 'default').then((response) => response.json() as Promise<Record<string, string>>),
    import(/* @vite-ignore */ file('pagefind.js').href) as Promise<Pagefind>,
  ]);
  const engine = createInstance({ metaCacheTag: loaded });
  // Says what went wrong with the start, if anything did; `createInstance` does not.
  await engine.search('');
  return {
    async find(term) {
      const { results } = await engine.search(term);
      return new Map(results.flatMap(({ id, score }): [string, number][] => (slugs[id] ? [[slugs[id], score]] : [])));
    },
    async confirm() {
      if ((await version()) !== loaded) throw new SearchUnavailable('The index has been replaced.');
    },
    async wordList() {
      return (await fetchFile(file('words.json'), 'default')).json() as Promise<string[]>;
    },
  };
}
