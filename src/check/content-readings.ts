import type { RecordCollection } from '../entry/records.ts';
import type { FileReading, OriginalReading, PictureReading, RecordReading, TranslationReading } from './check-file.ts';

/** The files of one entry's folder. */
export interface EntryReadings {
  slug: string;
  /** Whether there is an `index.mdx`, readable or not. */
  hasIndex: boolean;
  original: OriginalReading | undefined;
  translations: TranslationReading[];
  pictures: PictureReading[];
  /** All of them, those included that no rule looks into. */
  files: FileReading[];
}

/** All files, grouped as the rules between files look at them. */
export interface ContentReadings {
  /** By slug. */
  entries: ReadonlyMap<string, EntryReadings>;
  records: readonly RecordReading[];
  /** Ids of each collection, those of broken records included: a reference to one is not unknown. */
  ids: Readonly<Record<RecordCollection, ReadonlySet<string>>>;
  paths: readonly string[];
}

export function gatherReadings(readings: readonly FileReading[]): ContentReadings {
  const entries = new Map<string, EntryReadings>();
  for (const reading of readings) {
    const slug = /^content\/practices\/([^/]+)\//.exec(reading.path)?.[1];
    if (slug === undefined) continue;
    const entry = entries.get(slug) ?? { slug, hasIndex: false, original: undefined, translations: [], pictures: [], files: [] };
    entries.set(slug, entry);
    entry.files.push(reading);
    if (reading.path.endsWith('/index.mdx')) entry.hasIndex = true;
    if (reading.kind === 'original') entry.original = reading;
    if (reading.kind === 'translation') entry.translations.push(reading);
    if (reading.kind === 'picture') entry.pictures.push(reading);
  }
  const records = readings.filter((reading) => reading.kind === 'record');
  const idsOf = (collection: RecordCollection) => new Set(records.filter((record) => record.collection === collection).map(({ id }) => id));
  return {
    entries,
    records,
    ids: { organisations: idsOf('organisations'), opportunities: idsOf('opportunities'), glossary: idsOf('glossary'), recommendations: idsOf('recommendations') },
    paths: readings.map(({ path }) => path),
  };
}
