import type { FileReading } from '../check/check-file.ts';
import type { RuleId } from '../check/rules-catalogue.ts';
import type { Language } from '../i18n/languages.ts';

/** What the form has to know of the content that is there, in one language: a file of the site, `/<lang>/contribute/data.json`. */
export interface KnownContent {
  language: Language;
  organisations: { id: string; name: string; nameEn?: string | undefined }[];
  /** `lang` where the title is in another language than the file's. */
  entries: { slug: string; title: string; lang?: Language | undefined }[];
  /** Sentences of the checker. */
  rules: Record<RuleId, { message: string; fix: string }>;
  /** "Did you mean …?" */
  suggestion: string;
}

/** The files of one entry as they are published: a file of the site, `/contribute/<slug>.json`. */
export interface EntryFiles {
  slug: string;
  /** By name: `index.mdx`, `bg.mdx`. */
  files: Record<string, string>;
  pictures: { name: string; src: string; width: number; height: number }[];
  /** Fingerprint of the original's text, for translations made from it. */
  sourceHash: string;
}

const nowhere = () => ({ line: 1, column: 1 });

/**
 * Stand-ins for all files of other entries and records, with what rules between files ask for: that they are there,
 * and what the entries are called.
 */
export function knownReadings({ organisations, entries, language }: KnownContent, exceptSlug: string | undefined): FileReading[] {
  const others = entries.filter(({ slug }) => slug !== exceptSlug);
  return [
    ...organisations.map(({ id }): FileReading => ({
      kind: 'record', path: organisationFile(id), problems: [], collection: 'organisations', id, data: undefined, fields: {}, locate: nowhere,
    })),
    ...others.map(({ slug }): FileReading => ({ kind: 'other', path: `content/practices/${slug}/index.mdx`, problems: [] })),
    ...others.filter(({ lang }) => lang === undefined).map(({ slug, title }) => titleOnly(slug, language, title)),
  ];
}

function titleOnly(slug: string, language: Language, title: string): FileReading {
  const body = { state: 'none' as const, root: undefined, source: '', citations: [], practices: [], pictures: [], siteLinks: [] };
  return { kind: 'translation', path: `content/practices/${slug}/${language}.mdx`, problems: [], slug, language, fields: { title }, given: new Set(), data: undefined, body, locate: nowhere };
}

export const organisationFile = (id: string): string => `content/organisations/${id}.yaml`;

/** An organisation's name as the form offers it. */
export function shownName({ name, nameEn }: { name: string; nameEn?: string | undefined }): string {
  return nameEn && nameEn !== name ? `${name} (${nameEn})` : name;
}

interface Named {
  id: string;
  name: string;
  nameEn?: string | undefined;
}

/** By any of their names. A form looks names up at every keystroke, always in the same list. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The organisation that a typed name means: as offered, in its own language, in English, or by its id. */
export function organisationNamed<T extends Named>(organisations: readonly T[], typed: string): T | undefined {
  let index = indexes.get(organisations);
  if (!index) {
    const named = organisations.flatMap((one) => [shownName(one), one.name, one.nameEn ?? '', one.id].map((name) => [key(name), one] as const));
    // Where two share a name the first is meant.
    index = new Map(named.toReversed());
    indexes.set(organisations, index);
  }
  return index.get(key(typed)) as T | undefined;
}

const key = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
