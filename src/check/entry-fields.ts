import * as z from 'zod/mini';
import { factsByType, factsOfAllTypes } from '../entry/facts.ts';
import { originalSchemas, translationSchemas } from '../entry/schema.ts';
import { textByType, textOfAllTypes, translation } from '../entry/text.ts';
import { type EntryType, entryTypes } from '../vocabulary/entry-types.ts';
import { nearest } from './nearest.ts';
import { echo } from './problem.ts';
import type { ExplainKey } from './schema-problems.ts';

const textOfAnyType = { ...textOfAllTypes, ...textByType.programme, ...textByType.project, ...textByType.network };

/** A translation read without its original at hand: which texts its type has is checked when both are there. */
export const anyTranslationSchema = z.strictObject({ ...textOfAnyType, translation });
export type AnyTranslation = z.infer<typeof anyTranslationSchema>;

const anyOriginalSchema = z.strictObject({
  type: z.enum(entryTypes),
  ...textOfAnyType,
  ...factsOfAllTypes,
  ...factsByType.programme,
  ...factsByType.project,
  ...factsByType.network,
  translation: z.optional(translation),
});

/** The fields that an entry of any type may have; absent where a file leaves one out or gets it wrong. */
export type EntryFields = Partial<z.infer<typeof anyOriginalSchema>>;

/** The schema for an `index.mdx`. Where its `type` is not known: one that accepts the fields of every type. */
export function schemaForOriginal(type: unknown): z.ZodMiniType<EntryFields> {
  return isEntryType(type) ? originalSchemas[type] : anyOriginalSchema;
}

export function isEntryType(type: unknown): type is EntryType {
  return (entryTypes as readonly unknown[]).includes(type);
}

/** The types whose original, or whose translation, may have a field. */
export function typesWithField(field: string, schemas: typeof originalSchemas | typeof translationSchemas): EntryType[] {
  return entryTypes.filter((type) => Object.hasOwn(schemas[type].shape, field));
}

/** Says of an unknown key in an `index.mdx` that it belongs to entries of another type. */
export const explainOriginalKey: ExplainKey = (key) => {
  const types = typesWithField(key, originalSchemas);
  return types.length === 0 ? undefined : { rule: 'field-of-other-type', values: { allowed: types.join(', ') } };
};

/** Says of an unknown key in a translation that it is a fact, which only `index.mdx` may hold. */
export const explainTranslationKey: ExplainKey = (key) => {
  const facts = Object.keys(anyOriginalSchema.shape);
  const fact = facts.find((name) => name === key) ?? (nearest(key, Object.keys(anyTranslationSchema.shape)) ? undefined : nearest(key, facts));
  return fact === undefined ? undefined : { rule: 'facts-in-translation', values: { value: echo(key) } };
};
