import { type RecordCollection, recordSchemas } from '../entry/records.ts';
import type { Original } from '../entry/schema.ts';
import type { Language } from '../i18n/languages.ts';
import { type BodyReading, readBody } from './body.ts';
import { decodeText } from './bytes.ts';
import { type ContentFile, kindOfFile } from './content-file.ts';
import {
  type AnyTranslation,
  anyTranslationSchema,
  type EntryFields,
  explainOriginalKey,
  explainTranslationKey,
  isEntryType,
  schemaForOriginal,
} from './entry-fields.ts';
import { checkFences, frontMatterLine, splitFrontMatter } from './front-matter.ts';
import { checkLanguage } from './left-in-english.ts';
import { limits } from './limits.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPicture } from './pictures.ts';
import { type Problem, type Report, reportInto, startOfFile } from './problem.ts';
import { checkAgainstSchema } from './schema-problems.ts';
import { checkDecodedCharacters, checkFileCharacters } from './unicode.ts';
import { type Locate, readYaml, type YamlTree } from './yaml-tree.ts';

interface Reading {
  path: string;
  /** What is wrong with this file on its own. */
  problems: Problem[];
}

export interface MdxReading extends Reading {
  slug: string;
  language: Language | undefined;
  /** The front matter's fields that are right; `undefined` when it cannot be read. */
  fields: EntryFields | undefined;
  /** Names of the fields that the file has, right or wrong. */
  given: ReadonlySet<string>;
  body: BodyReading;
  locate: Locate;
}

export interface OriginalReading extends MdxReading {
  kind: 'original';
  /** All fields, when all are right. */
  data: Original | undefined;
}

export interface TranslationReading extends MdxReading {
  kind: 'translation';
  language: Language;
  data: AnyTranslation | undefined;
}

export interface RecordReading extends Reading {
  kind: 'record';
  collection: RecordCollection;
  id: string;
  data: Record<string, unknown> | undefined;
  /** The fields that are right. */
  fields: Readonly<Record<string, unknown>>;
  locate: Locate;
}

export interface PictureReading extends Reading {
  kind: 'picture';
  slug: string;
  name: string;
}

/** A file that no other rule looks at: refused, unreadable, or not ours to check. */
export interface OtherReading extends Reading {
  kind: 'other';
}

export type FileReading = OriginalReading | TranslationReading | RecordReading | PictureReading | OtherReading;

/**
 * Reads one file and checks all that can be told without other files. Never throws. What needs other files is
 * `checkTogether`'s; a reading may be kept as long as the file's bytes stay the same.
 */
export function checkFile({ path, bytes }: ContentFile): FileReading {
  const problems: Problem[] = [];
  const report = reportInto(problems, path);
  const kind = kindOfFile(path);
  if (kind.kind === 'refused') report(kind.rule, startOfFile, kind.values);
  if (kind.kind === 'refused' || kind.kind === 'other') return { kind: 'other', path, problems };
  if (kind.kind === 'picture') {
    checkPicture(kind.name, bytes, report);
    return { ...kind, path, problems };
  }
  const text = decodeText(bytes, report);
  if (text === undefined) return { kind: 'other', path, problems };
  checkLines(text, report);
  checkFileCharacters(text, report);
  if (kind.kind === 'record') return { ...kind, path, problems, ...readRecord(text, kind.collection, report) };
  return readMdx(text, { ...kind, path, problems }, report);
}

function checkLines(text: string, report: Report): void {
  text.split('\n').forEach((line, index) => {
    if (line.length > limits.lineCharacters) report('line-too-long', { line: index + 1, column: limits.lineCharacters + 1 }, { count: line.length, max: limits.lineCharacters });
  });
}

function readRecord(text: string, collection: RecordCollection, report: Report) {
  checkFences(text, startOfFile.line, report);
  const { data, locate, texts } = readYaml(text, startOfFile.line, report);
  checkFieldTexts(texts, report);
  if (!data) return { data: undefined, fields: {}, locate };
  const result = checkAgainstSchema<Record<string, unknown>>(recordSchemas[collection], data, { locate, report });
  return { data: result.data, fields: result.usable, locate };
}

type MdxFile = Reading & ({ kind: 'original'; slug: string } | { kind: 'translation'; slug: string; language: Language });

function readMdx(text: string, file: MdxFile, report: Report): FileReading {
  const parts = splitFrontMatter(text, report);
  if (!parts) return { kind: 'other', path: file.path, problems: file.problems };
  const { data: front, locate, texts } = readYaml(parts.yaml, frontMatterLine, report);
  checkFieldTexts(texts, report);
  const body = readBody(parts.body, parts.bodyLine, report);
  const given = new Set(Object.keys(front ?? {}));
  if (file.kind === 'translation') {
    const result = front && checkAgainstSchema(anyTranslationSchema, front, { locate, report, explainKey: explainTranslationKey });
    checkLanguage(file.language, result?.usable, { body, bodyLine: parts.bodyLine, locate }, report);
    return { ...file, data: result?.data, fields: result?.usable, given, body, locate };
  }
  const result = front && checkAgainstSchema(schemaForOriginal(front['type']), front, { locate, report, explainKey: explainOriginalKey });
  if (body.state === 'none') report('text-missing', { line: parts.bodyLine, column: 1 });
  checkLanguage(result?.usable.originalLanguage, result?.usable, { body, bodyLine: parts.bodyLine, locate }, report);
  const data = isEntryType(result?.data?.type) ? (result.data as Original) : undefined;
  return { ...file, language: result?.usable.originalLanguage, data, fields: result?.usable, given, body, locate };
}

/** Field texts end up in titles, feeds and structured data, where markup would come alive: they hold none. */
function checkFieldTexts(texts: YamlTree['texts'], report: Report): void {
  for (const { text, raw, place } of texts) {
    checkDecodedCharacters(text, raw, place, report);
    const mark = /[<>{}]/.exec(text)?.[0];
    if (mark) report('markup-in-field', place, { value: mark });
    if (text.includes('\n')) report('line-break-in-field', place);
    checkPersonalData(text, (rule, values) => report(rule, place, values));
  }
}
