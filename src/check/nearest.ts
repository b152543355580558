/**
 * The choice that a mistyped word most likely meant, or nothing when none is close. Up to a third of the letters may
 * be wrong, at least two.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  const allowed = Math.max(2, Math.floor(typed.length / 3));
  let best: { choice: string; distance: number } | undefined;
  for (const choice of choices) {
    if (Math.abs(choice.length - typed.length) > allowed) continue;
    const distance = editDistance(typed, choice.toLowerCase());
    if (distance <= allowed && distance < choice.length && distance < (best?.distance ?? Infinity)) best = { choice, distance };
  }
  return best?.choice;
}

/**
 * Damerau-Levenshtein distance with adjacent swaps counted once (optimal string alignment): `titel` is one step
 * from `title`.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
