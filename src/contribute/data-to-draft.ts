import type { Root } from 'mdast';
import type { MdxReading } from '../check/check-file.ts';
import { splitSections } from '../check/sections.ts';
import type { DraftGroup, DraftValue } from './draft.ts';
import { type Field, type Fields, type WordsField, wordsFields } from './field.ts';
import { entryFields } from './fields.ts';
import { readableMarkdown } from './safe-markdown.ts';

/** Name of an organisation as the form shows it, by its id. */
export type OrganisationName = (id: string) => string;

type Data = Readonly<Record<string, unknown>>;

interface Context {
  organisationName: OrganisationName;
  words: (field: WordsField, id: string) => string | undefined;
}

/** What the form shows for a file that was read: its fields and its sections, ready to be changed. */
export function valuesOf({ fields = {}, body, kind }: MdxReading & { kind: string }, organisationName: OrganisationName): DraftGroup {
  const data: Data = fields;
  const words: Context['words'] = (field, id) => (data[field] as Record<string, string> | undefined)?.[id];
  const isTranslation = kind === 'translation';
  return {
    ...groupOf(data, entryFields, { organisationName, words }),
    ...(isTranslation && Object.fromEntries(wordsFields.map((name) => [name, data[name] as DraftGroup | undefined]))),
    ...(!isTranslation && !data['translation'] && { translation: { method: 'human' } }),
    ...(Array.isArray(data['notStated']) && { notStated: data['notStated'] as string[] }),
    sections: body.root ? sectionsOf(body.root, body.source) : {},
  };
}

function groupOf(data: Data, fields: Fields, context: Context): DraftGroup {
  const id = Object.entries(fields).find(([, field]) => field.control === 'id')?.[0];
  const filled = Object.entries(fields).map(([name, field]) => {
    if (field.control === 'words') return [name, context.words(field.field, String(data[id ?? '']))] as const;
    return [name, data[name] === undefined ? undefined : typedFor(field, data[name], context)] as const;
  });
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

function typedFor(field: Field, value: unknown, context: Context): DraftValue | undefined {
  switch (field.control) {
    case 'group':
      return groupOf(value as Data, field.fields, context);
    case 'list':
      return (value as Data[]).map((item) => groupOf(item, field.fields, context));
    case 'values':
      return (value as unknown[]).map((item) => ({ value: typedFor(field.item, item, context) }));
    case 'choices':
      return value as string[];
    case 'lines':
      return (value as string[]).join('\n');
    case 'organisation':
      return context.organisationName(String(value));
    case 'box':
      return value === field.value ? field.value : undefined;
    default:
      return typeof value === 'object' ? undefined : String(value);
  }
}

/** The text of each section without its heading, by the section's id. */
export function sectionsOf(root: Root, source: string): DraftGroup {
  const { sections } = splitSections(root);
  const texts = sections.map(({ id, heading }, index) => {
    const start = heading.position?.end.offset ?? 0;
    const end = sections[index + 1]?.heading.position?.start.offset ?? source.length;
    return [id, readableMarkdown(source.slice(start, end).trim())] as const;
  });
  return Object.fromEntries(texts);
}
