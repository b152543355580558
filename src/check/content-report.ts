import type { Root } from 'mdast';
import type { RecordCollection, RecordOf } from '../entry/records.ts';
import type { Original } from '../entry/schema.ts';
import type { TranslationMethod } from '../entry/text.ts';
import type { Language } from '../i18n/languages.ts';
import type { AnyTranslation } from './entry-fields.ts';
import type { Problem } from './problem.ts';

/** The words of an entry that are written once for each language. */
export type TextFields = Omit<AnyTranslation, 'translation'>;

/** An entry's text in one language. */
export interface CheckedText {
  data: TextFields;
  /** False where there is title and summary only. */
  hasBody: boolean;
  /** The tree that was checked, and the only one that may be rendered; `undefined` without a body, or where trees are not kept. */
  body: Root | undefined;
  bodySource: string;
  /** `human` where the file says nothing: only originals may stay silent. */
  method: TranslationMethod;
  /** Organisation that read the text against the original. */
  reviewedBy: string | undefined;
  /** The original has changed since this translation was made from it. Never true of the original. */
  isStale: boolean;
}

/** An entry without errors. */
export interface CheckedEntry {
  slug: string;
  /** The facts, and the text in the original language. */
  original: Original;
  originalLanguage: Language;
  texts: Partial<Record<Language, CheckedText>>;
}

/** Records without errors, by id. */
export type CheckedRecords = { [C in RecordCollection]: Map<string, RecordOf<C>> };

export interface ContentReport {
  /** Every problem of every file, sorted by file, line, column and rule. */
  problems: Problem[];
  /** Entries none of whose files has an error, sorted by slug. */
  entries: CheckedEntry[];
  records: CheckedRecords;
}
