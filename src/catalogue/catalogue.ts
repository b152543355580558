import type { TranslationMethod } from '../entry/text.ts';
import type { RecordOf } from '../entry/records.ts';
import type { Original } from '../entry/schema.ts';
import type { Language } from '../i18n/languages.ts';

/** Everything the pages know of the content: checked, and without the bodies, which are read when their page is made. */
export interface Catalogue {
  /** By slug. */
  entries: ReadonlyMap<string, Entry>;
  organisations: ReadonlyMap<string, Organisation>;
  opportunities: readonly Opportunity[];
  recommendations: readonly Recommendation[];
  glossary: readonly GlossaryTerm[];
}

export interface Entry {
  slug: string;
  facts: Original;
  /** By language; the original's is always there. */
  texts: Partial<Record<Language, EntryText>>;
}

/** The text of an entry in one language. Words for facts (`indicators`, …) are keyed by the facts' ids. */
export interface EntryText {
  title: string;
  summary: string;
  keywords: string[];
  indicators: Record<string, string>;
  phaseGoals: Record<string, string>;
  outputTitles: Record<string, string>;
  joining?: string | undefined;
  hasBody: boolean;
  /** Undefined where a person wrote it. */
  method?: TranslationMethod | undefined;
  /** Id of the organisation that checked it. */
  reviewedBy?: string | undefined;
  /** The original has changed since this translation was made. */
  isStale: boolean;
  /** Path of its file in the repository, `content/practices/<slug>/<file>.mdx`. */
  file: string;
}

export type Organisation = RecordOf<'organisations'> & { id: string };
export type Opportunity = RecordOf<'opportunities'> & { id: string };
export type Recommendation = RecordOf<'recommendations'> & { id: string };
export type GlossaryTerm = RecordOf<'glossary'> & { id: string };

/** The entry's text in its original language. */
export function originalText({ slug, facts, texts }: Entry): EntryText {
  const text = texts[facts.originalLanguage];
  if (!text) throw new Error(`${slug} has no text in its original language`);
  return text;
}
