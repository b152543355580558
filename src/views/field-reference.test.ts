import { expect, test } from 'vitest';
import { countries } from '../vocabulary/countries.ts';
import { entryFields } from '../contribute/fields.ts';
import { fieldReference, type ReferenceField } from './field-reference.ts';

const all = (fields: ReferenceField[]): ReferenceField[] => fields.flatMap((field) => [field, ...all(field.fields)]);

test('the list of all fields has every field that the form asks for', () => {
  const names = fieldReference('bg').flatMap(({ fields }) => fields.map(({ name }) => name));
  const asked = Object.entries(entryFields).filter(([, { control }]) => control !== 'automatic');
  expect(names).toEqual(expect.arrayContaining(asked.map(([name]) => name)));
});

test('the countries are listed once, and other fields lead there', () => {
  const fields = all(fieldReference('bg').flatMap((part) => part.fields));
  const code = countries[0];
  const listing = fields.filter(({ values }) => values.some(({ options }) => options.some(({ value }) => value === code)));
  expect(listing.map(({ id }) => id)).toContain('basics-countries');
  expect(fields.filter(({ valuesOf }) => valuesOf?.id === 'basics-countries').length).toBeGreaterThan(1);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
});
