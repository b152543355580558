import type { Language } from '../i18n/languages.ts';

/** What was typed into one field: a text, several choices, a group of fields, or any number of groups. */
export type DraftValue = string | readonly string[] | DraftGroup | readonly DraftGroup[];

/** What was typed into a group of fields, by the names of the fields. A field that is empty is absent. */
export interface DraftGroup {
  readonly [name: string]: DraftValue | undefined;
}

/** What a contributor is about to write. */
export interface Task {
  /** Folder of the entry; `undefined` while a new one has no name in `values.slug` yet. */
  slug: string | undefined;
  /** Language of the text. */
  language: Language;
  /** Whether only the text is written, in a file of its own beside the facts. */
  isTranslation: boolean;
}

/**
 * A contribution in the making: what the form holds and what is kept on the device. `values` has the fields of the
 * entry by their names, and `slug`, `sections` (texts by section), `notStated` and `organisations` (new ones).
 * A single value in a list is a group with the field `value`.
 */
export interface Draft extends Task {
  values: DraftGroup;
}

/** Where a value stands in a draft, or in the fields of a file: `['sources', 0, 'url']`. */
export type Path = readonly (string | number)[];

export function textIn(value: DraftValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function groupIn(value: DraftValue | undefined): DraftGroup {
  return typeof value === 'object' && !Array.isArray(value) ? (value as DraftGroup) : {};
}

export function groupsIn(value: DraftValue | undefined): readonly DraftGroup[] {
  return Array.isArray(value) ? value.filter((item): item is DraftGroup => typeof item === 'object') : [];
}

export function textsIn(value: DraftValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
