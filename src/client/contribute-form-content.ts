import { checkFile, type FileReading } from '../check/check-file.ts';
import type { Task } from '../contribute/draft.ts';
import { type EntryFiles, type KnownContent, knownReadings } from '../contribute/known-content.ts';
import { fallbackLanguage } from '../i18n/languages.ts';
import { contributeDataPath, contributeEntryPath } from '../i18n/paths.ts';

/** Everything that a task is done with, besides the draft itself. */
export interface TaskContent {
  /** In the form's language. */
  known: KnownContent;
  /** The entry as it is published; `undefined` for a new one. */
  entry: EntryFiles | undefined;
  /** Readings of its files, by name. */
  files: ReadonlyMap<string, FileReading>;
  /** All files that the draft's are checked against. */
  others: readonly FileReading[];
}

/** Loads what a task needs from this site. Rejects if anything that it cannot do without cannot be had. */
export async function loadContent({ slug, language, isTranslation }: Task, reader: string): Promise<TaskContent> {
  const [known, inTextLanguage, entry] = await Promise.all([
    load<KnownContent>(contributeDataPath(reader)),
    // Titles in the language of the text; a site that was built for some languages only may lack it.
    load<KnownContent>(contributeDataPath(language)).catch(() => undefined),
    slug === undefined ? undefined : load<EntryFiles>(contributeEntryPath(slug)),
  ]);
  const files = readFiles(entry, (name) => !isTranslation || ['index.mdx', `${language}.mdx`, `${fallbackLanguage}.mdx`].includes(name));
  const pictures = (entry?.pictures ?? []).map(({ name }): FileReading => ({ kind: 'picture', path: `content/practices/${entry?.slug ?? ''}/${name}`, problems: [], slug: entry?.slug ?? '', name }));
  return { known, entry, files, others: [...knownReadings(inTextLanguage ?? known, slug), ...files.values(), ...pictures] };
}

/** Only files that matter are read: for a translation the texts that it is made from, for an original all its translations. */
function readFiles(entry: EntryFiles | undefined, matters: (name: string) => boolean): Map<string, FileReading> {
  const files = Object.entries(entry?.files ?? {}).filter(([name]) => matters(name));
  const encoder = new TextEncoder();
  return new Map(files.map(([name, text]) => [name, checkFile({ path: `content/practices/${entry?.slug ?? ''}/${name}`, bytes: encoder.encode(text) })]));
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
