import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { entriesLoader, recordLoaders } from './catalogue/loaders.ts';

export const collections = {
  /** Contributed: read as data by our own loader, which checks everything and compiles nothing. */
  entries: defineCollection({ loader: entriesLoader }),
  organisations: defineCollection({ loader: recordLoaders.organisations }),
  opportunities: defineCollection({ loader: recordLoaders.opportunities }),
  recommendations: defineCollection({ loader: recordLoaders.recommendations }),
  glossary: defineCollection({ loader: recordLoaders.glossary }),
  /** Written by the maintainers: the only content that is compiled. */
  pages: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: 'content/pages' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
