/** A regular expression and what it is replaced by. */
export type Rewrite = readonly [pattern: RegExp, replacement: string];

/**
 * How the words of one language are brought to a common stem. Everything is written in folded letters (see `fold`), so
 * that a reader who types without diacritics gets the same stem.
 *
 * The stem is a key, not a word of the language: it only has to be the same for the forms of one word and different for
 * different words. Texts and queries go through the same table, so a wrong cut does no harm as long as it is always made.
 */
export interface WordTable {
  /**
   * Rounds of endings, separated by blanks; each round cuts the longest one that fits. `ies>y` puts `y` in its place,
   * `ss>ss` protects a word that only looks as if it had an ending.
   */
  readonly endings: readonly string[];
  /** Letters that must be left of a word when an ending is cut; 3 if not given. */
  readonly keep?: number;
  /** Spelling variants and prefixes, evened out before endings are cut. */
  readonly before?: readonly Rewrite[];
  /** Sound changes at the end of the stem, evened out last. */
  readonly after?: readonly Rewrite[];
  /** Irregular forms, `form>dictionary form`, separated by blanks. */
  readonly irregular?: string;
  /**
   * Articles, prepositions and endings written with an apostrophe, hyphen or colon (`l’école`, `it-tifel`,
   * `Schüler:innen`), folded. They are left out as long as another part of the word remains.
   */
  readonly particles?: RegExp;
}
