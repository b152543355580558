import { type Catalogue, type Entry, type EntryText, originalText } from '../catalogue/catalogue.ts';
import { formatDate, formatQuantity, languageName } from '../i18n/formats.ts';
import { endonym, type Language, languages } from '../i18n/languages.ts';
import { editAddress, entryPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translator.ts';
import { editorialSections, type SectionId } from '../vocabulary/sections.ts';
import { capitalised } from './language-menu.ts';
import { factWordsFor, organisationWords, textChoice, type Words, wordsIn } from './words.ts';

/** What the reader is told about the text before reading it. */
export interface TextNotice {
  /** Sentences in the reader's language. */
  sentences: string[];
  /** The languages the full text can be read in, other than the one shown. */
  offered: { language: Language; name: string; href: string }[];
}

/** Notice above the text, or undefined where the text is in the reader's language, by a person and up to date. */
export function textNotice(catalogue: Catalogue, entry: Entry, reader: Language): TextNotice | undefined {
  const t = translator(reader);
  const choice = textChoice(entry, reader);
  const shown = entry.texts[choice.body] ?? originalText(entry);
  const names = { reader: languageName(reader, reader), language: languageName(reader, choice.body) };
  const sentences: string[] = [];
  if (choice.body !== reader) sentences.push(t(choice.summary === reader ? 'entry.noticeBodyOther' : 'entry.noticeOther', names));
  if (shown.method === 'machine') sentences.push(t('entry.noticeMachine'));
  if (shown.method === 'machine-reviewed' && shown.reviewedBy) {
    sentences.push(t('entry.noticeMachineReviewed', { organisation: organisationWords(catalogue, reader, shown.reviewedBy).text }));
  }
  if (shown.isStale || entry.texts[choice.summary]?.isStale) sentences.push(t('entry.noticeStale'));
  if (sentences.length === 0) return undefined;
  return { sentences, offered: choice.body === reader ? [] : fullTextLinks(entry).filter(({ language }) => language !== choice.body) };
}

function fullTextLinks(entry: Entry): TextNotice['offered'] {
  return languages
    .filter((language) => entry.texts[language]?.hasBody)
    .map((language) => ({ language, name: capitalised(endonym(language), language), href: entryPath(language, entry.slug) }));
}

export interface OfferedText {
  language: Language;
  name: string;
  href: string;
  /** How the text came about and how much of it there is, in the reader's language. */
  marks: string[];
  isCurrent: boolean;
}

/** Every language in which the entry has a text, with what kind of text it is. */
export function offeredTexts(entry: Entry, reader: Language): OfferedText[] {
  return languages.flatMap((language) => {
    const text = entry.texts[language];
    if (!text) return [];
    return [{ language, name: capitalised(endonym(language), language), href: entryPath(language, entry.slug), marks: textMarks(entry, text, language, reader), isCurrent: language === reader }];
  });
}

function textMarks(entry: Entry, text: EntryText, language: Language, reader: Language): string[] {
  const t = translator(reader);
  const isOriginal = language === entry.facts.originalLanguage;
  return [
    isOriginal ? t('entry.original') : undefined,
    text.hasBody ? undefined : t('entry.summaryOnlyMark'),
    !isOriginal && text.method === 'machine' ? t('entry.machineMark') : undefined,
    !isOriginal && text.method === 'machine-reviewed' ? t('entry.reviewedMark') : undefined,
  ].filter((mark) => mark !== undefined);
}

export interface TextSection {
  id: SectionId;
  heading: string;
  html: string;
  /** Advice of the editors, not a statement of the sources. */
  isEditorial: boolean;
}

export function textSections(sections: { id: SectionId; html: string }[], reader: Language): TextSection[] {
  const t = translator(reader);
  return sections.map(({ id, html }) => ({
    id,
    heading: t(`vocabulary:sections.${id}`),
    html,
    isEditorial: (editorialSections as readonly SectionId[]).includes(id),
  }));
}

export interface SourceView {
  id: string;
  number: number;
  title: Words;
  publisher: string;
  year: number | undefined;
  url: string | undefined;
  language: string;
  /** Anchors of the places in the text that cite it. */
  citedAt: string[];
}

export function sourceViews({ facts }: Entry, citations: { sourceId: string; anchor: string }[], reader: Language): SourceView[] {
  return facts.sources.map(({ id, title, publisher, url, language, year }, index) => ({
    id,
    number: index + 1,
    title: wordsIn(reader, language, title),
    publisher,
    year,
    url,
    language: translator(reader)('entry.sourceLanguage', { language: languageName(reader, language) }),
    citedAt: citations.filter(({ sourceId }) => sourceId === id).map(({ anchor }) => anchor),
  }));
}

export interface ResultRow {
  what: Words;
  value: string;
  before: string | undefined;
  year: string | undefined;
  source: { number: number; id: string } | undefined;
}

export function resultRows(entry: Entry, reader: Language): ResultRow[] {
  const { results, sources } = entry.facts;
  return (results ?? []).map(({ indicator, value, before, unit, year, source }) => {
    const index = sources.findIndex(({ id }) => id === source);
    return {
      what: factWordsFor(entry, reader, (text) => text.indicators[indicator]) ?? wordsIn(reader, 'en', indicator),
      value: formatQuantity(reader, value, unit),
      before: before === undefined ? undefined : formatQuantity(reader, before, unit),
      year: year?.toString(),
      source: index < 0 ? undefined : { number: index + 1, id: source },
    };
  });
}

export interface StudyView {
  title: string;
  details: string;
  url: string | undefined;
}

export function studyViews({ facts }: Entry, reader: Language): StudyView[] {
  const t = translator(reader);
  return (facts.evidence.studies ?? []).map(({ title, url, year, design }) => ({
    title,
    details: [design && t(`vocabulary:studyDesigns.${design}`), year].filter(Boolean).join(', '),
    url,
  }));
}

/** Where to propose a change: the file of the text that is shown. */
export function suggestAddress(entry: Entry, reader: Language): string {
  return editAddress((entry.texts[textChoice(entry, reader).body] ?? originalText(entry)).file);
}

export function verifiedSentence({ facts }: Entry, reader: Language): string {
  return translator(reader)('entry.lastVerified', { date: formatDate(reader, facts.lastVerified) });
}
