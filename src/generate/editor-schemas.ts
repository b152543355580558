import * as z from 'zod/mini';
import { anyTranslationSchema } from '../check/entry-fields.ts';
import { recordSchemas } from '../entry/records.ts';
import { originalSchemas } from '../entry/schema.ts';
import { valueLabel } from '../i18n/labels.ts';
import { fallbackLanguage } from '../i18n/languages.ts';
import { readStrings, type Strings } from '../i18n/resources.ts';
import { entryTypes } from '../vocabulary/entry-types.ts';
import { facets } from '../vocabulary/facets.ts';

type JsonSchema = Record<string, unknown>;

/**
 * The fields of entries, translations and records as JSON Schema (draft 2020-12), for editors that help while one
 * writes. They say what the schemas say, with the English labels as descriptions; what only the checker knows is not in them.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  const entry = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Entry', oneOf: entryTypes.map((type) => bare(originalSchemas[type])) };
  const files: [string, JsonSchema][] = [
    ['entry', entry],
    ['translation', { ...toJsonSchema(anyTranslationSchema), title: 'Translation' }],
    ...Object.entries(recordSchemas).map(([name, schema]): [string, JsonSchema] => [name, { ...toJsonSchema(schema), title: name }]),
  ];
  return new Map(files.map(([name, schema]) => [`public/schemas/${name}.json`, `${JSON.stringify(describe(schema), null, 2)}\n`]));
}

/** Refinements (web addresses, days, no equal values) have no counterpart in JSON Schema and are left out. */
function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' }) as JsonSchema;
}

/** Without the line that names the standard, which stands at the top once. */
function bare(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _standard, ...rest } = toJsonSchema(schema);
  return rest;
}

/** Puts the label of each top-level field and what its values mean into `description`, which editors show. */
function describe(schema: JsonSchema): JsonSchema {
  const alternatives = schema['oneOf'] as JsonSchema[] | undefined;
  if (alternatives) return { ...schema, oneOf: alternatives.map(describe) };
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  if (!properties) return schema;
  const described = Object.entries(properties).map(([field, property]) => [field, { ...property, ...descriptionOf(field) }]);
  return { ...schema, properties: Object.fromEntries(described) };
}

function descriptionOf(field: string): { description?: string } {
  const labels = readStrings(fallbackLanguage, 'vocabulary')['fields'] as Strings;
  const label = labels[field];
  if (typeof label !== 'string') return {};
  const facet = facets.find((one) => one.field === field);
  if (!facet || facet.values === 'by-name') return { description: label };
  const { values, labels: list } = facet;
  return { description: `${label}. ${values.map((code) => `${code}: ${valueLabel(fallbackLanguage, list, code)}`).join('; ')}.` };
}
