import { type RecordCollection, recordSchemas } from '../entry/records.ts';
import type { Original } from '../entry/schema.ts';
import { checkFile, type FileReading, type TranslationReading } from './check-file.ts';
import type { ContentFile } from './content-file.ts';
import { type ContentReadings, type EntryReadings, gatherReadings } from './content-readings.ts';
import type { CheckedEntry, CheckedRecords, CheckedText, ContentReport } from './content-report.ts';
import { anyTranslationSchema } from './entry-fields.ts';
import { type Problem, sortProblems } from './problem.ts';
import { contentRules } from './rules/content-rules.ts';
import { originalHash } from './rules/stale-translations.ts';

interface Options {
  /** What reading the folder already found wrong; see `readContent`. */
  fileSystemProblems?: readonly Problem[];
  /** False lets go of each text's tree once it is checked: 50 kB a text, which counts where there are thousands. Default true. */
  keepTrees?: boolean;
}

/** Checks all files of the content folder. Never throws; reports every problem of every file. */
export function checkContent(files: readonly ContentFile[], { fileSystemProblems, keepTrees = true }: Options = {}): ContentReport {
  return checkTogether(files.map(keepTrees ? checkFile : readingWithoutTree), fileSystemProblems);
}

function readingWithoutTree(file: ContentFile): FileReading {
  const reading = checkFile(file);
  return 'body' in reading ? { ...reading, body: { ...reading.body, root: undefined } } : reading;
}

/** Checks files that were read one by one against each other. Cheap next to reading them: nothing is parsed again. */
export function checkTogether(readings: readonly FileReading[], fileSystemProblems: readonly Problem[] = []): ContentReport {
  const content = gatherReadings(readings);
  const problems = [
    ...fileSystemProblems,
    ...readings.flatMap((reading) => reading.problems),
    ...contentRules.flatMap((rule) => rule(content)),
  ];
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return { problems: sortProblems(problems), entries: checkedEntries(content, broken), records: checkedRecords(content, broken) };
}

function checkedEntries({ entries }: ContentReadings, broken: ReadonlySet<string>): CheckedEntry[] {
  return [...entries.values()]
    .filter(({ files }) => !files.some(({ path }) => broken.has(path)))
    .flatMap((entry) => (entry.original?.data ? [checkedEntry(entry, entry.original.data)] : []))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function checkedEntry({ slug, original, translations }: EntryReadings, data: Original): CheckedEntry {
  const hash = original && originalHash(original);
  const texts: CheckedEntry['texts'] = {
    [data.originalLanguage]: checkedText(data, original?.body, false),
    ...Object.fromEntries(translations.map((translation) => [translation.language, checkedTranslation(translation, hash)])),
  };
  return { slug, original: data, originalLanguage: data.originalLanguage, texts };
}

function checkedTranslation({ data, body }: TranslationReading, hash: string | undefined): CheckedText | undefined {
  const made = data?.translation.sourceHash;
  return data && checkedText(data, body, made !== undefined && made !== hash);
}

const textKeys = Object.keys(anyTranslationSchema.shape).filter((key) => key !== 'translation');

function checkedText(data: Original | NonNullable<TranslationReading['data']>, body: TranslationReading['body'] | undefined, isStale: boolean): CheckedText {
  return {
    data: Object.fromEntries(Object.entries(data).filter(([key]) => textKeys.includes(key))) as unknown as CheckedText['data'],
    hasBody: body?.state === 'read',
    body: body?.root,
    bodySource: body?.source ?? '',
    method: data.translation?.method ?? 'human',
    reviewedBy: data.translation?.reviewedBy,
    isStale,
  };
}

function checkedRecords({ records }: ContentReadings, broken: ReadonlySet<string>): CheckedRecords {
  const checked = Object.fromEntries(Object.keys(recordSchemas).map((collection) => [collection, new Map()])) as unknown as Record<RecordCollection, Map<string, unknown>>;
  for (const { collection, id, data, path } of records) if (data && !broken.has(path)) checked[collection].set(id, data);
  return checked as CheckedRecords;
}
