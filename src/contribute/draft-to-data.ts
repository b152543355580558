import { originalSchemas, translationSchemas } from '../entry/schema.ts';
import { isEntryType } from '../check/entry-fields.ts';
import { type Draft, type DraftGroup, type DraftValue, groupIn, groupsIn, textIn, textsIn } from './draft.ts';
import { type Field, type Fields, type WordsField, wordsFields } from './field.ts';
import { entryFields } from './fields.ts';
import { tidyLine } from './tidy-text.ts';

/** Id of an organisation by the name that was typed, known or new. */
export type OrganisationId = (name: string) => string;

type Data = Record<string, unknown>;

interface Context {
  organisationId: OrganisationId;
  /** Collects the words of items, which the file keeps apart from the facts. */
  words: Partial<Record<WordsField, Record<string, string>>>;
}

/** The fields of the file that a draft becomes, in the schema's order. Nothing is checked; what was left empty is left out. */
export function dataOf({ values, language, isTranslation }: Draft, organisationId: OrganisationId): Data {
  const type = textIn(values['type']);
  const context: Context = { organisationId, words: {} };
  const filled = fieldsOf(values, entryFields, context);
  const texts = isTranslation ? wordsOf(values) : context.words;
  const notStated = textsIn(values['notStated']).filter((name) => filled[name] === undefined);
  const data: Data = { ...filled, ...texts, ...(!isTranslation && { originalLanguage: language }), ...(notStated.length > 0 && { notStated }) };
  // Of an original that a person wrote the file says nothing.
  if (!isTranslation && (data['translation'] as Data | undefined)?.['method'] === 'human') delete data['translation'];
  const schemas = isTranslation ? translationSchemas : originalSchemas;
  const known = isEntryType(type) ? Object.keys(schemas[type].shape) : Object.keys(entryFields);
  const given = known.filter((name) => data[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, data[name]]));
}

/** The fields of one group. */
export function fieldsOf(group: DraftGroup, fields: Fields, context: Context): Data {
  const filled = Object.entries(fields).map(([name, field]) => [name, valueOf(field, group[name], context)] as const);
  keepWords(group, fields, context);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

function valueOf(field: Field, value: DraftValue | undefined, context: Context): unknown {
  const text = tidyLine(textIn(value));
  switch (field.control) {
    case 'words':
    case 'automatic':
      return text && field.control === 'automatic' ? text : undefined;
    case 'group':
      return unlessEmpty(fieldsOf(groupIn(value), field.fields, context));
    case 'list':
      return unlessNone(groupsIn(value).map((group) => fieldsOf(group, field.fields, context)));
    case 'values':
      return unlessNone(groupsIn(value).map((group) => valueOf(field.item, group['value'], context)).filter((item) => item !== undefined));
    case 'choices':
      return unlessNone([...textsIn(value)]);
    case 'lines':
      return unlessNone([...new Set(textIn(value).split(/\r?\n/).map(tidyLine).filter(Boolean))]);
    case 'organisation':
      return text ? context.organisationId(text) : undefined;
    case 'year':
    case 'number':
      return text ? numberIn(text) : undefined;
    case 'yesNo':
      return text ? text === 'true' : undefined;
    default:
      return text || undefined;
  }
}

/** What is no number stays a text, so that the checker can say what is wrong with it. */
function numberIn(text: string): number | string {
  return /^[-−]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : text;
}

function keepWords(group: DraftGroup, fields: Fields, { words }: Context): void {
  const id = Object.entries(fields).find(([, field]) => field.control === 'id');
  for (const [name, field] of Object.entries(fields)) {
    const text = tidyLine(textIn(group[name]));
    if (field.control === 'words' && id && text) words[field.field] = { ...words[field.field], [textIn(group[id[0]])]: text };
  }
}

/** In a translation the words stand by themselves, under the ids of the original's facts. */
function wordsOf(values: DraftGroup): Data {
  return Object.fromEntries(
    wordsFields.map((name) => {
      const texts = Object.entries(groupIn(values[name])).map(([id, value]) => [id, tidyLine(textIn(value))] as const);
      return [name, unlessEmpty(Object.fromEntries(texts.filter(([, text]) => text)))];
    }),
  );
}

function unlessEmpty(data: Data): Data | undefined {
  return Object.keys(data).length > 0 ? data : undefined;
}

function unlessNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
