import { isEntryType, typesWithField } from '../check/entry-fields.ts';
import type { Field, Fields, LabelKey, PartId, TopField, ValueLabels } from '../contribute/field.ts';
import { entryFields, organisationFields } from '../contribute/fields.ts';
import { isRequiredField } from '../contribute/required-parts.ts';
import { factsOf, type SchemaFacts } from '../contribute/schema-facts.ts';
import { mayBeNotStated } from '../entry/facts.ts';
import { organisationSchema } from '../entry/records.ts';
import { originalSchemas, translationSchemas } from '../entry/schema.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { entryTypes } from '../vocabulary/entry-types.ts';
import { type OptionGroup, optionGroups } from './contribute-options.ts';

/** A field as the page shows it: everything in the reader's language. */
export interface FieldView {
  name: string;
  control: Field['control'];
  label: string;
  hint: string | undefined;
  /** How long a text may be, or how many values may be chosen. */
  limits: string | undefined;
  isRequired: boolean;
  options: OptionGroup[];
  /** Of a group, or of each item of a list. */
  fields: FieldView[];
  /** Each value of a list. */
  item: FieldView | undefined;
  /** Value of a box when it is ticked. */
  value: string | undefined;
  idPrefix: string | undefined;
  /** The types of entry that have it; `undefined`: all. */
  types: string | undefined;
  /** Only in the file that holds the facts, not in translations. */
  isFact: boolean;
  mayBeNotStated: boolean;
  /** A list whose items the form adds and removes by itself. */
  isFixed: boolean;
}

type Shape = Readonly<Record<string, Parameters<typeof factsOf>[0]>>;

const shapeOf = (schemas: typeof originalSchemas | typeof translationSchemas): Shape => Object.assign({}, ...entryTypes.map((type) => schemas[type].shape)) as Shape;
// A translation's `translation` has all its fields.
const entryShape: Shape = { ...shapeOf(originalSchemas), ...shapeOf(translationSchemas) };
const typeSchema: SchemaFacts = { kind: 'code', isRequired: true, options: entryTypes, min: undefined, max: undefined, fields: {}, item: undefined };

/** The fields of one part of the form, in its order. */
export function partFields(reader: Language, part: PartId): FieldView[] {
  const inPart = Object.entries(entryFields as Readonly<Record<string, TopField>>).filter(([, field]) => field.part === part && field.control !== 'automatic');
  return inPart.map(([name, field]) => {
    const schema = entryShape[name];
    const facts = name === 'type' ? typeSchema : schema ? factsOf(schema) : undefined;
    const types = typesWithField(name, originalSchemas);
    return {
      ...fieldView(reader, name, field, facts),
      isRequired: types.some((type) => isEntryType(type) && isRequiredField(name, type)),
      types: types.length < entryTypes.length ? types.join(' ') : undefined,
      isFact: !Object.hasOwn(translationSchemas[types[0] ?? 'practice'].shape, name),
      mayBeNotStated: (mayBeNotStated as readonly string[]).includes(name),
    };
  });
}

/** Heading of the part that differs from type to type, without naming one. */
export function typePartHeading(reader: Language): string {
  return translator(reader)('contribute:parts.type', { type: '\u0000' }).replace(/[\s:]*\u0000/, '');
}

/** The fields of an organisation. */
export function organisationFieldViews(reader: Language): FieldView[] {
  return fieldViews(reader, organisationFields, organisationSchema.shape);
}

/** A field that is no schema's, such as the text of a section. */
export function plainField(name: string, label: string, hint?: string): FieldView {
  return {
    name, control: 'text', label, hint, limits: undefined, isRequired: false, options: [], fields: [], item: undefined, value: undefined, idPrefix: undefined,
    types: undefined, isFact: false, mayBeNotStated: false, isFixed: false,
  };
}

function fieldViews(reader: Language, fields: Fields, shape: Shape): FieldView[] {
  return Object.entries(fields).map(([name, field]) => {
    const schema = shape[name] ?? (field.control === 'words' ? wordsSchema(field.field) : undefined);
    return fieldView(reader, name, field, schema && factsOf(schema));
  });
}

/** What one of the words of a field may be. */
function wordsSchema(field: string): Shape[string] | undefined {
  const schema = entryShape[field];
  return schema && factsOf(schema).item;
}

function fieldView(reader: Language, name: string, field: Field, facts: SchemaFacts | undefined): FieldView {
  const t = translator(reader);
  return {
    ...plainField(name, field.label ? labelText(reader, field.label) : '', field.hint && t(`contribute:hints.${field.hint}`)),
    control: field.control,
    limits: facts && limitsText(reader, field, facts),
    isRequired: field.control === 'words' || (facts?.isRequired ?? false),
    options: 'values' in field ? optionGroups(reader, field.values as ValueLabels, facts?.options ?? []) : [],
    fields: 'fields' in field ? fieldViews(reader, field.fields, facts?.fields ?? {}) : [],
    item: field.control === 'values' ? fieldView(reader, 'value', field.item, facts?.item && factsOf(facts.item)) : undefined,
    value: field.control === 'box' ? field.value : undefined,
    idPrefix: field.control === 'id' ? field.prefix : undefined,
  };
}

function labelText(reader: Language, key: LabelKey): string {
  return translator(reader)(key as 'site.language');
}

/** Longer lists than this are no limit that anybody meets. */
const countedList = 20;

function limitsText(reader: Language, { control }: Field, { kind, min, max }: SchemaFacts): string | undefined {
  const t = translator(reader);
  if (kind === 'text' && (control === 'text' || control === 'longText' || control === 'words') && max !== undefined) return t('contribute:characters', { min: min ?? 0, max });
  return kind === 'list' && max !== undefined && max <= countedList ? t('contribute:atMost', { max }) : undefined;
}
