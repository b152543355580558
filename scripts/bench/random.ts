/** A source of numbers that look random and are the same for the same seed: a benchmark must repeat. */
export interface Random {
  /** A whole number, 0 <= n < below. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different values, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32, seeded by a text. */
export function randomFrom(seed: string): Random {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(below(list.length));
    return list.filter((_, index) => chosen.has(index));
  };
  return { below, pick, some };
}
