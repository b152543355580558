import * as z from 'zod/mini';
import { line, listOf, partId, slug } from './shapes.ts';

/** The texts of an entry: one set per language, in the front matter of `index.mdx` (the original) and of `<lang>.mdx`. */

/** How a translation came about. Only a person's reading makes `human` or `machine-reviewed`. */
export const translationMethods = ['human', 'machine', 'machine-reviewed'] as const;
export type TranslationMethod = (typeof translationMethods)[number];

export const titleLimits = { min: 8, max: 100 } as const;
export const summaryLimits = { min: 80, max: 300 } as const;

/** Words for facts that carry only a number or an id, keyed by that id. */
const wordsById = (min: number, max: number) => z.optional(z.record(partId, line(min, max)));

const textOfAllTypes = {
  title: line(titleLimits.min, titleLimits.max),
  summary: line(summaryLimits.min, summaryLimits.max),
  /** Words by which people of this language look for it, national terms included. */
  keywords: z.optional(listOf(line(2, 60), 1, 20)),
  /** What each of `results` counts, where and when, without the number. */
  indicators: wordsById(5, 200),
};

const textByType = {
  practice: {},
  programme: {
    phaseGoals: wordsById(10, 400),
    /** Who may take part and how one joins. */
    joining: z.optional(line(10, 400)),
  },
  project: { outputTitles: wordsById(5, 200) },
  network: { joining: z.optional(line(10, 400)) },
  tool: {},
  policy: {},
  publication: {},
};

const translation = z.strictObject({
  method: z.enum(translationMethods),
  /** `sourceHash()` of the original that this text was made from; `npm run stamp` writes it. */
  sourceHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  /** The organisation that read the text against the original. */
  reviewedBy: z.optional(slug),
});

export { textByType, textOfAllTypes, translation };
