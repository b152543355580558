import type { Selection } from './selection.ts';

/** The facet codes of one entry, by facet name. */
export type Row = ReadonlyMap<string, readonly string[]>;

export interface Tally {
  /** Row numbers that fit every choice and the text. */
  matches: number[];
  /** How many entries each value would show, given the choices in the *other* facets: facet name, code. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many entries there would be without one of the filters: facet name, or `text`. */
  without: ReadonlyMap<string, number>;
}

/** Name of the free text among the filters; no facet has it. */
export const textFilter = 'text';

/**
 * Counts in one pass. A row that fits everything counts everywhere; a row that fails in exactly one facet counts
 * for the values of that facet only, since choosing one of them would let it in.
 */
export function tally(rows: readonly Row[], selection: Selection, fitsText: (row: number) => boolean): Tally {
  const matches: number[] = [];
  const counts = new Map<string, Map<string, number>>();
  const without = new Map<string, number>();
  rows.forEach((row, number) => {
    const failed = failedFilters(row, selection);
    if (!fitsText(number)) failed.push(textFilter);
    if (failed.length > 1) return;
    const [onlyFailure] = failed;
    if (onlyFailure === undefined) matches.push(number);
    else increase(without, onlyFailure);
    for (const [param, codes] of row) {
      if (onlyFailure !== undefined && param !== onlyFailure) continue;
      for (const code of codes) increase(getOrMake(counts, param), code);
    }
  });
  return { matches, counts, without };
}

/** The filter whose removal shows the most entries, or undefined if removing one alone does not help. */
export function mostHelpfulRemoval({ without }: Tally): { filter: string; count: number } | undefined {
  return [...without].map(([filter, count]) => ({ filter, count })).sort((a, b) => b.count - a.count)[0];
}

function failedFilters(row: Row, { facets }: Selection): string[] {
  return [...facets].filter(([param, chosen]) => !row.get(param)?.some((code) => chosen.has(code))).map(([param]) => param);
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function getOrMake(counts: Map<string, Map<string, number>>, key: string): Map<string, number> {
  let inner = counts.get(key);
  if (!inner) counts.set(key, (inner = new Map()));
  return inner;
}
