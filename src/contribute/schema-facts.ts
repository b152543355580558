import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a schema says about one field, as far as a form needs to know. */
export interface SchemaFacts {
  kind: 'text' | 'code' | 'number' | 'yesNo' | 'group' | 'list' | 'words' | 'other';
  isRequired: boolean;
  /** Values that may be chosen, of a code or of a list of codes. */
  options: readonly string[];
  /** Fewest and most characters of a text or values of a list; smallest and largest number. */
  min: number | undefined;
  max: number | undefined;
  /** Of a group, or of each group in a list. */
  fields: Readonly<Record<string, Schema>>;
  /** Of a list or of words by id: what each of them is. */
  item: Schema | undefined;
}

/** Reads a schema's definition. What is optional or has a default is not required. */
export function factsOf(schema: Schema): SchemaFacts {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return { ...factsOf(def.innerType), isRequired: false };
  const facts: SchemaFacts = { kind: 'other', isRequired: true, options: [], fields: {}, item: undefined, ...limitsOf(def) };
  switch (def.type) {
    case 'string':
      return { ...facts, kind: 'text' };
    case 'union':
      return { ...facts, kind: 'text' };
    case 'number':
      return { ...facts, kind: 'number' };
    case 'boolean':
      return { ...facts, kind: 'yesNo' };
    case 'enum':
      return { ...facts, kind: 'code', options: Object.values(def.entries).map(String) };
    case 'literal':
      return { ...facts, kind: 'code', options: def.values.map(String) };
    case 'object':
      return { ...facts, kind: 'group', fields: def.shape };
    case 'record':
      return { ...facts, kind: 'words', item: def.valueType };
    case 'array': {
      const { options, fields } = factsOf(def.element);
      return { ...facts, kind: 'list', options, fields, item: def.element };
    }
    default:
      return facts;
  }
}

/** The checks of a schema that say how much or how little. */
function limitsOf({ checks = [] }: { checks?: readonly z.core.$ZodCheck<never>[] | undefined }): Pick<SchemaFacts, 'min' | 'max'> {
  const definitions = checks.map((check) => check._zod.def as { minimum?: number; maximum?: number; value?: number | bigint; check: string });
  const limit = (names: readonly string[]) => {
    const found = definitions.find(({ check }) => names.includes(check));
    const value = found?.minimum ?? found?.maximum ?? found?.value;
    return value === undefined ? undefined : Number(value);
  };
  return { min: limit(['min_length', 'greater_than']), max: limit(['max_length', 'less_than']) };
}
