import type { Sorting } from '../search/selection.ts';
import type { Row } from '../search/tally.ts';

/** An entry as the page holds it: its place in the list, its codes and its rank in each order. */
export interface ListedEntry {
  slug: string;
  element: HTMLElement;
  row: Row;
  ranks: Record<Exclude<Sorting, 'relevance'>, number>;
}

/** Reads the cards that the server wrote; the page itself is the data. */
export function readEntries(list: HTMLElement): ListedEntry[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-slug]')].map((element) => {
    const { slug = '', codes = '', titleRank, countryRank, verifiedRank } = element.dataset;
    return { slug, element, row: readRow(codes), ranks: { title: Number(titleRank), country: Number(countryRank), verified: Number(verifiedRank) } };
  });
}

function readRow(codes: string): Row {
  const row = new Map<string, string[]>();
  for (const [param, code] of new URLSearchParams(codes)) row.set(param, [...(row.get(param) ?? []), code]);
  return row;
}

/** Shows the given entries in their order and hides the others. Elements move only if the order changed, so that focus stays. */
export function showEntries(list: HTMLElement, all: readonly ListedEntry[], shown: readonly ListedEntry[]): void {
  const visible = new Set(shown);
  for (const entry of all) entry.element.hidden = !visible.has(entry);
  const inOrder = shown.every(({ element }, index) => {
    const next = shown[index + 1]?.element;
    return !next || !!(element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  if (!inOrder) list.append(...shown.map(({ element }) => element));
}

/** Entries in the order asked for; `score` is the text search's, higher is better. */
export function sortEntries(entries: ListedEntry[], sorting: Sorting, score: (slug: string) => number): ListedEntry[] {
  return entries.sort((a, b) =>
    sorting === 'relevance' ? score(b.slug) - score(a.slug) || a.ranks.title - b.ranks.title : a.ranks[sorting] - b.ranks[sorting] || a.ranks.title - b.ranks.title,
  );
}
