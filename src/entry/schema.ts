import * as z from 'zod/mini';
import { type EntryType, entryTypes } from '../vocabulary/entry-types.ts';
import { factsByType, factsOfAllTypes } from './facts.ts';
import { textByType, textOfAllTypes, translation } from './text.ts';

/**
 * The schemas of the two kinds of file in an entry's folder. Strict: a key that is not listed is refused.
 * One per type, so that the checker can name every problem of a file even where `type` itself is wrong.
 */

const original = <T extends EntryType>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    ...textOfAllTypes,
    ...textByType[type],
    ...factsOfAllTypes,
    ...factsByType[type],
    /** Set when no person wrote or read the original's text either. */
    translation: z.optional(z.pick(translation, { method: true, reviewedBy: true })),
  });

/** `index.mdx`: the facts, and the text in the original language. */
export const originalSchemas = {
  practice: original('practice'),
  programme: original('programme'),
  project: original('project'),
  network: original('network'),
  tool: original('tool'),
  policy: original('policy'),
  publication: original('publication'),
} satisfies { [T in EntryType]: unknown };

/** `<lang>.mdx`: a translation's text, and nothing but text. */
export const translationSchemas = {
  practice: z.strictObject({ ...textOfAllTypes, ...textByType.practice, translation }),
  programme: z.strictObject({ ...textOfAllTypes, ...textByType.programme, translation }),
  project: z.strictObject({ ...textOfAllTypes, ...textByType.project, translation }),
  network: z.strictObject({ ...textOfAllTypes, ...textByType.network, translation }),
  tool: z.strictObject({ ...textOfAllTypes, ...textByType.tool, translation }),
  policy: z.strictObject({ ...textOfAllTypes, ...textByType.policy, translation }),
  publication: z.strictObject({ ...textOfAllTypes, ...textByType.publication, translation }),
} satisfies { [T in EntryType]: unknown };

export type Original = { [T in EntryType]: z.infer<(typeof originalSchemas)[T]> }[EntryType];
export type Translation = { [T in EntryType]: z.infer<(typeof translationSchemas)[T]> }[EntryType];

/** The original's schema as one union on `type`, for collections and editors. */
export const originalSchema = z.discriminatedUnion('type', entryTypes.map((type) => originalSchemas[type]) as unknown as [
  (typeof originalSchemas)['practice'],
  (typeof originalSchemas)['programme'],
]);
