import type { OrganisationId } from './draft-to-data.ts';
import { dataOf, fieldsOf } from './draft-to-data.ts';
import { type Draft, groupIn, groupsIn, type Path, textIn } from './draft.ts';
import { organisationFields } from './fields.ts';
import { type KnownContent, organisationFile, organisationNamed } from './known-content.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { freeName, shortNameFrom } from './short-name.ts';
import { tidyLine } from './tidy-text.ts';
import { sectionIds } from '../vocabulary/sections.ts';
import { writeFields, type WrittenLine } from './write-yaml.ts';

/** A file as a contribution has it. */
export interface WrittenFile {
  /** From the project's root: `content/practices/<slug>/bg.mdx`. */
  path: string;
  text: string;
  /** Place in the draft, or in the file's fields, that each line comes from; the first line is the first. */
  lines: Path[];
}

/** An entry that has no name yet is checked under this one. */
export const nameless = 'new-entry';

/** The files that a draft becomes: the entry's, and one for each new organisation that it names. */
export function filesOf(draft: Draft, known: Pick<KnownContent, 'organisations'>): WrittenFile[] {
  const added = newOrganisations(draft, known);
  const named = new Set<string>();
  const organisationId: OrganisationId = (name) => {
    const id = (organisationNamed(known.organisations, name) ?? organisationNamed(added, name))?.id ?? shortNameFrom(name);
    named.add(id);
    return id;
  };
  const entry = entryFile(draft, dataOf(draft, organisationId));
  return [entry, ...added.filter(({ id }) => named.has(id)).map(({ id, lines }) => writtenFile(organisationFile(id), lines))];
}

function entryFile({ slug, language, isTranslation, values }: Draft, data: Record<string, unknown>): WrittenFile {
  const folder = slug ?? (shortNameFrom(textIn(values['slug'])) || nameless);
  const fence: WrittenLine = { text: '---', path: [] };
  const body = sectionIds.flatMap((id) => sectionLines(id, textIn(groupIn(values['sections'])[id])));
  const lines = [fence, ...writeFields(data), fence, ...body];
  return writtenFile(`content/practices/${folder}/${isTranslation ? language : 'index'}.mdx`, lines);
}

function sectionLines(id: string, typed: string): WrittenLine[] {
  const text = safeMarkdown(typed).trim();
  if (!text) return [];
  return ['', `## ${id}`, '', ...text.split('\n')].map((line) => ({ text: line, path: ['sections', id] }));
}

function writtenFile(path: string, lines: readonly WrittenLine[]): WrittenFile {
  return { path, text: lines.map(({ text }) => `${text}\n`).join(''), lines: lines.map((line) => line.path) };
}

interface NewOrganisation {
  id: string;
  name: string;
  nameEn: string | undefined;
  lines: WrittenLine[];
}

/** The organisations that the draft describes, each with a name for its file that no other has. */
function newOrganisations({ values }: Draft, { organisations }: Pick<KnownContent, 'organisations'>): NewOrganisation[] {
  const taken = new Set(organisations.map(({ id }) => id));
  return groupsIn(values['organisations']).map((group, index) => {
    const name = tidyLine(textIn(group['name']));
    const nameEn = tidyLine(textIn(group['nameEn'])) || undefined;
    const id = freeName(shortNameFrom(nameEn ?? name) || 'organisation', (candidate) => taken.has(candidate));
    taken.add(id);
    const data = fieldsOf(group, organisationFields, { organisationId: (other) => other, words: {} });
    const lines = writeFields(data).map(({ text, path }) => ({ text, path: ['organisations', index, ...path] }));
    return { id, name, nameEn, lines };
  });
}
