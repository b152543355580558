import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { type FieldView, organisationFieldViews, partFields, typePartHeading } from './contribute-fields.ts';
import type { OptionGroup } from './contribute-options.ts';

/** A field as the list of all fields shows it. */
export interface ReferenceField {
  /** Its place in the file, `sources-language`; also the anchor on the page. */
  id: string;
  name: string;
  label: string;
  isRequired: boolean;
  /** Sentences: what it means, its limits, for which types it is. */
  notes: string[];
  values: OptionGroup[];
  /** The first field with the same values, which shows them. */
  valuesOf: { id: string; label: string } | undefined;
  fields: ReferenceField[];
}

export interface ReferencePart {
  id: string;
  heading: string;
  fields: ReferenceField[];
}

/** All fields in the order of the form. A list of values that several fields share, such as the countries, stands with the first. */
export function fieldReference(reader: Language): ReferencePart[] {
  const t = translator(reader);
  const shown: Shown = new Map();
  const part = (id: string, heading: string, fields: FieldView[]): ReferencePart => ({ id, heading, fields: fields.map((field) => referenceField(reader, field, id, shown)) });
  return [
    ...(['basics', 'running', 'sources', 'evidence'] as const).map((id) => part(id, t(`contribute:parts.${id}`), partFields(reader, id))),
    part('type', typePartHeading(reader), partFields(reader, 'type')),
    ...(['more', 'made'] as const).map((id) => part(id, t(`contribute:parts.${id}`), partFields(reader, id))),
    part('organisations', t('contribute:parts.organisations'), organisationFieldViews(reader)),
  ];
}

/** The lists of values shown so far, by their codes. */
type Shown = Map<string, { id: string; label: string }>;

function referenceField(reader: Language, field: FieldView, parent: string, shown: Shown): ReferenceField {
  const { name, label, isRequired } = field;
  const id = `${parent}-${name}`;
  const values = valuesOfField(field);
  const codes = values.flatMap(({ options }) => options.map(({ value }) => value)).join(' ');
  const valuesOf = shown.get(codes);
  if (codes !== '' && !valuesOf) shown.set(codes, { id, label });
  const fields = field.fields.map((child) => referenceField(reader, child, id, shown));
  return { id, name, label, isRequired, notes: notesOf(reader, field), values: valuesOf ? [] : values, valuesOf, fields };
}

function valuesOfField({ options, item, value, label }: FieldView): OptionGroup[] {
  if (value !== undefined) return [{ label: undefined, options: [{ value, label }] }];
  return options.length > 0 ? options : (item?.options ?? []);
}

function notesOf(reader: Language, { hint, limits, types, mayBeNotStated }: FieldView): string[] {
  const t = translator(reader);
  const names = types?.split(' ').map((type) => t(`vocabulary:entryTypes.${type as 'practice'}`));
  return [hint, limits, names && t('contribute:fieldsPage.onlyFor', { types: names.join(', ') }), mayBeNotStated ? `${t('contribute:notStated')}: notStated` : undefined]
    .filter((note) => note !== undefined)
    .map((note) => (/[.!?]$/.test(note) ? note : `${note}.`));
}
