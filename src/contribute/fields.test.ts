import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { organisationSchema } from '../entry/records.ts';
import { originalSchemas, translationSchemas } from '../entry/schema.ts';
import { entryTypes } from '../vocabulary/entry-types.ts';
import type { Field, Fields } from './field.ts';
import { entryFields, organisationFields } from './fields.ts';
import { factsOf, type SchemaFacts } from './schema-facts.ts';

type Schema = z.core.$ZodType;

/** Controls that can fill a field of a kind. */
const fitting: Record<SchemaFacts['kind'], readonly Field['control'][]> = {
  text: ['text', 'longText', 'day', 'date', 'address', 'organisation', 'entry', 'source', 'id', 'choice', 'automatic'],
  code: ['choice', 'radio', 'box', 'automatic'],
  number: ['number', 'year'],
  yesNo: ['yesNo'],
  group: ['group'],
  list: ['list', 'values', 'choices', 'lines', 'automatic'],
  words: ['automatic'],
  other: [],
};

/** What the form does not know of a schema, or knows and should not. */
function differences(shape: Readonly<Record<string, Schema>>, fields: Fields, path = ''): string[] {
  const own = Object.entries(fields).filter(([, field]) => field.control !== 'words').map(([name]) => name);
  const names = Object.keys(shape);
  return [
    ...names.filter((name) => !own.includes(name)).map((name) => `${path}${name} is not in the form`),
    ...own.filter((name) => !names.includes(name)).map((name) => `${path}${name} is not in the schema`),
    ...(path && own.join() !== names.join() && own.toSorted().join() === names.toSorted().join() ? [`${path} is in another order`] : []),
    ...names.flatMap((name) => (fields[name] && shape[name] ? fieldDifferences(shape[name], fields[name], `${path}${name}`) : [])),
  ];
}

function fieldDifferences(schema: Schema, field: Field, path: string): string[] {
  const facts = factsOf(schema);
  const wrong = fitting[facts.kind].includes(field.control) ? [] : [`${path}: ${field.control} cannot give ${facts.kind}`];
  if (field.control === 'group' || field.control === 'list') return [...wrong, ...differences(facts.fields, field.fields, `${path}.`)];
  if (field.control === 'values' && facts.item) return [...wrong, ...fieldDifferences(facts.item, field.item, `${path}[]`)];
  if (field.control === 'box' && !facts.options.includes(field.value)) return [`${path} has no value ${field.value}`];
  return wrong;
}

/** The fields of entries of all types. */
const ofAnyType = (schemas: typeof originalSchemas | typeof translationSchemas): Record<string, Schema> =>
  Object.assign({}, ...entryTypes.map((type) => schemas[type].shape)) as Record<string, Schema>;

describe('the form', () => {
  test('knows every field of an entry, on every level, and can fill it', () => {
    const shape = { ...ofAnyType(translationSchemas), ...ofAnyType(originalSchemas), translation: translationSchemas.practice.shape.translation };
    expect(differences(shape, entryFields)).toEqual([]);
  });

  test('knows every field of an organisation', () => {
    expect(differences(organisationSchema.shape, organisationFields)).toEqual([]);
  });

  test('would notice a field that was added to the schema', () => {
    const shape = { ...originalSchemas.practice.shape.themes._zod.def.shape, third: originalSchemas.practice.shape.title };
    expect(differences(shape, entryFields.themes.fields, 'themes.')).toEqual(['themes.third is not in the form']);
  });

  test('names every field that it shows', () => {
    const unnamed = Object.entries(entryFields as Fields).filter(([, field]) => field.control !== 'automatic' && field.control !== 'group' && !field.label).map(([name]) => name);
    expect(unnamed).toEqual([]);
  });
});

describe('a schema', () => {
  test('tells how long a text may be, what may be chosen, and what is required', () => {
    const { title, keywords, approaches, coverage, period } = originalSchemas.practice.shape;
    expect(factsOf(title)).toMatchObject({ kind: 'text', isRequired: true, min: 8, max: 100 });
    expect(factsOf(keywords)).toMatchObject({ kind: 'list', isRequired: false, max: 20 });
    expect(factsOf(approaches)).toMatchObject({ kind: 'list', isRequired: true, min: 1, max: 5 });
    expect(factsOf(coverage)).toMatchObject({ kind: 'code', isRequired: false, options: ['listed', 'europe-wide'] });
    expect(factsOf(factsOf(period).fields['start'] ?? title)).toMatchObject({ kind: 'number', min: 1800, max: 2100 });
  });
});
