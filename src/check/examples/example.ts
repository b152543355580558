import type { Values } from '../problem.ts';
import type { RuleGroup, ruleGroups } from '../rules-catalogue.ts';

/**
 * A wrong and a right way to write something. `in` says where the two stand in the sample content of `sample.ts`:
 *
 * - `fields`: in the front matter, in place of the fields of the same names; `translation` and `organisation`,
 *   `opportunity`, `recommendation` likewise in these files
 *   `without` names a field that is left out
 * - `text`: at the end of the text; `sections`: in place of the whole text
 * - `file`: the whole file; a line `…` stands for the fields and `……` for the text
 * - `path`: the names of more files, one a line
 * - `disk`: not in any text: size, kind and bytes of a file; shown, with the values that the checker would name
 */
export type Example =
  | { in: 'fields' | 'translation' | 'organisation' | 'opportunity' | 'recommendation' | 'text' | 'sections' | 'file' | 'path'; wrong: string; right: string; without?: string }
  | { in: 'disk'; wrong: string; right: string; values: Values };

/** One example for each rule of a group. */
export type ExamplesOf<G extends RuleGroup> = Record<keyof (typeof ruleGroups)[G], Example>;
