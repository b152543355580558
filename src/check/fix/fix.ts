import type { Values } from '../problem.ts';

/** Something that was put right. Its sentence: `rules:fixed.<id>` of the locales. */
export interface Fix {
  id: 'line-endings' | 'trailing-blanks' | 'last-line-break' | 'key-order' | 'code';
  values: Values;
}

export interface Fixed {
  text: string;
  /** What was done, in this order; empty if nothing was. */
  fixes: Fix[];
}
