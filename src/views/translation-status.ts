import { type Catalogue, type Entry, type EntryText, originalText } from '../catalogue/catalogue.ts';
import { type Language, languages } from '../i18n/languages.ts';

/**
 * What there is of an entry in a language. `behind`: a translation whose original has changed since; `summary-only`:
 * title and summary without the text; `human`, `machine`, `machine-reviewed`: a whole and up-to-date translation.
 */
export const translationStates = ['original', 'human', 'machine-reviewed', 'machine', 'behind', 'summary-only', 'missing'] as const;
export type TranslationState = (typeof translationStates)[number];

/** States that ask for a translator, the most useful first. */
export const openStates = ['behind', 'summary-only', 'missing'] as const satisfies readonly TranslationState[];

/** One sign each for a table; a legend says what they mean. */
export const stateMarks: Record<TranslationState, string> = {
  original: 'O',
  human: 'H',
  'machine-reviewed': 'R',
  machine: 'M',
  behind: '!',
  'summary-only': 'S',
  missing: '–',
};

export interface TranslationStatus {
  /** In the order of the site's languages; how many entries are in each state, all states named. */
  languages: { language: Language; counts: Record<TranslationState, number> }[];
  /** In the order of the catalogue. */
  rows: TranslationRow[];
}

export interface TranslationRow {
  slug: string;
  /** In the original language. */
  title: string;
  originalLanguage: Language;
  /** One for each of the site's languages, in their order. */
  cells: { language: Language; state: TranslationState }[];
}

/** Per entry and language what is translated, and per language how much. */
export function translationStatus({ entries }: Pick<Catalogue, 'entries'>): TranslationStatus {
  const rows = [...entries.values()].map(rowOf);
  return { languages: languages.map((language, index) => ({ language, counts: countStates(rows.map(({ cells }) => cells[index]?.state)) })), rows };
}

function countStates(states: readonly (TranslationState | undefined)[]): Record<TranslationState, number> {
  return Object.fromEntries(translationStates.map((state) => [state, states.filter((one) => one === state).length])) as Record<TranslationState, number>;
}

function rowOf(entry: Entry): TranslationRow {
  const { originalLanguage } = entry.facts;
  const cells = languages.map((language) => ({ language, state: language === originalLanguage ? ('original' as const) : stateOf(entry.texts[language]) }));
  return { slug: entry.slug, title: originalText(entry).title, originalLanguage, cells };
}

function stateOf(text: EntryText | undefined): TranslationState {
  if (!text) return 'missing';
  if (text.isStale) return 'behind';
  return text.hasBody ? (text.method ?? 'human') : 'summary-only';
}
